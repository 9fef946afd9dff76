import { useEffect, useLayoutEffect } from 'react';
import type { ArticleId } from '../../../electron/contract/model';
import { findWords } from '../../../electron/contract/words/find-words';
import { learnSought } from '../../actions/finding';
import { useStore } from '../../state/store';
import { mark } from './highlights';
import type { StoryText } from './story-text';

/** Marks in an open story what the search looked for whose results are listed. */
export function useSoughtMarks(text: StoryText | null, id: ArticleId | undefined): void {
  const query = useStore((state) => state.query);
  const sought = useStore((state) => state.sought);
  useEffect(() => void learnSought(), [query, id]);
  useLayoutEffect(() => {
    mark('sought', text && sought ? findWords(text.text, sought.words).map(({ start, end }) => text.rangeOf(start, end)) : []);
  }, [text, sought]);
}
