import type { StateCreator } from 'zustand';
import type { ArticleId, RelatedHeadlines, Story } from '../../electron/contract/model';
import { call } from '../api';

/** The story that stands open, with the news beside it: they are asked for together, so that they paint together. */
export interface StorySlice {
  readonly story: Story | null;
  readonly related: RelatedHeadlines | null;
  /** @throws CallError */
  openStory(id: ArticleId): Promise<void>;
  /** Reads the open story again where it is one of these; null: any may have changed. */
  refreshStory(ids: readonly ArticleId[] | null): Promise<void>;
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
    async refreshStory(ids) {
      const { story } = get();
      if (!story || (ids && !ids.includes(story.headline.id))) return;
      const mine = opening;
      const fresh = await call('getStory', { id: story.headline.id });
      // Marks show through the headlines; a story that reads the same must not be drawn again under a reader's eyes.
      if (mine !== opening || shownOf(fresh) === shownOf(story)) return;
      set({ story: { ...fresh, position: get().story?.position ?? fresh.position } });
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

/** What of a story stands on the screen. */
function shownOf({ contentHtml, partReason, leadPicture, pictures, origin, other }: Story): string {
  return JSON.stringify({ contentHtml, partReason, leadPicture, pictures, origin, other });
}
