import { call } from '../api';
import { useStore, type State } from '../state/store';
import type { Action } from './actions';
import { attempt } from './attempt';

const { getState } = useStore;
const hasStory = (state: State): boolean => state.story !== null;

/** Finding in the story. */
export const findActions: readonly Action[] = [
  { id: 'find.open', title: 'find', menu: 'story', group: 'story', keys: ['$mod+f'], when: hasStory, run: openFind },
  { id: 'find.next', title: 'findNext', group: 'story', keys: ['F3', '$mod+g'], when: hasStory, run: () => stepFind(1) },
  { id: 'find.previous', title: 'findPrevious', group: 'story', keys: ['Shift+F3', '$mod+Shift+g'], when: hasStory, run: () => stepFind(-1) },
];

/** Characters of a selection that are taken over as what to look for. */
const longestTaken = 200;

function openFind(): void {
  const { openFind: open, showPane } = getState();
  showPane('story');
  const selection = getSelection();
  const holder = selection?.anchorNode?.parentElement?.closest('[data-region="story"]');
  const words = (holder && selection?.toString().trim()) ?? '';
  open(words.length <= longestTaken && !words.includes('\n') ? words : '');
}

/** Goes to the next match (1) or the one before (-1); past the last comes the first. */
export function stepFind(direction: 1 | -1): void {
  const { isFindOpen, findText, findAt, setFindAt } = getState();
  if (!isFindOpen || findText === '') return openFind();
  if (findAt !== null) setFindAt(findAt + direction);
}

/** Learns which words the search on the screen looks for, where it is not known yet. */
export async function learnSought(): Promise<void> {
  const { query, searches, found: searched, sought, setSought } = getState();
  const { view } = query;
  if (view.kind === 'search') return setSought(searched);
  const text = view.kind === 'saved-search' ? searches.find(({ id }) => id === view.id)?.text : undefined;
  if (text === undefined) return sought ? setSought(null) : undefined;
  if (sought?.text === text) return;
  await attempt(async () => {
    const found = await call('searchHeadlines', { text, sort: 'date', limit: 1, hits: 0 });
    if (found && getState().query === query) setSought({ text, words: found.words });
  });
}
