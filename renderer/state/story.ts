import type { StateCreator } from 'zustand';
import type { ArticleId, RelatedHeadlines, Story } from '../../electron/contract/model';
import { call } from '../api';

/** The story that stands open, with the news beside it: they are asked for together, so that they paint together. */
export interface StorySlice {
  readonly story: Story | null;
  readonly related: RelatedHeadlines | null;
  /** @throws CallError */
  openStory(id: ArticleId): Promise<void>;
  closeStory(): void;
  keepStoryPosition(id: ArticleId, position: number): void;
}

export const createStorySlice: StateCreator<StorySlice, [], [], StorySlice> = (set, get) => {
  let opening = 0;
  return {
    story: null,
    related: null,
    async openStory(id) {
      const mine = ++opening;
      const [story, related] = await Promise.all([call('getStory', { id }), call('getRelated', { id })]);
      if (mine === opening) set({ story, related });
    },
    closeStory() {
      opening += 1;
      set({ story: null, related: null });
    },
    keepStoryPosition(id, position) {
      const { story } = get();
      if (story?.headline.id === id) set({ story: { ...story, position } });
      void call('keepStoryPosition', { id, position });
    },
  };
};
