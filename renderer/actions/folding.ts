import type { ArticleId } from '../../electron/contract/model';
import { call } from '../api';
import { useStore, type State } from '../state/store';
import { attempt } from './attempt';
import { reopenList } from './reading';

const { getState } = useStore;

/** Whether stories of several sources are one row. */
export function toggleFolding(): Promise<void> {
  return attempt(async () => {
    await call('changeSettings', { foldsStories: !getState().settings?.foldsStories });
    await reopenList();
  });
}

/** Whether the selected row belongs to a story with more articles. */
export function hasFolded(state: State): boolean {
  return leadOf(state) !== undefined;
}

/** Shows the other articles of the selected story, or takes them back; the selection stays in sight. */
export function toggleFolded(): void {
  const lead = leadOf(getState());
  if (lead === undefined) return;
  getState().toggleStory(lead);
  const { list, selectedId, select } = getState();
  if (selectedId !== null && !list.ids.includes(selectedId)) select(lead);
}

function leadOf({ stories, selectedId }: State): ArticleId | undefined {
  if (selectedId === null) return undefined;
  if (stories.has(selectedId)) return selectedId;
  return [...stories].find(([, { members }]) => members.includes(selectedId))?.[0];
}
