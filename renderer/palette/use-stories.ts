import { useEffect, useState } from 'react';
import type { SearchResults } from '../../electron/contract/search';
import { findStories } from '../actions/palette';

/** What the archive answered last, and to what. */
export interface FoundStories {
  readonly text: string;
  readonly results: SearchResults | null;
}

/** Milliseconds without a key before the archive is asked. */
const pause = 60;
const count = 8;
const none: FoundStories = { text: '', results: null };

/** Stories that hold what is typed, as they are found; until then those of what was typed before. */
export function useStories(text: string): FoundStories {
  const [found, setFound] = useState(none);
  useEffect(() => {
    let isWanted = true;
    const ask = async (): Promise<void> => {
      const results = text === '' ? null : await findStories(text, count);
      if (isWanted) setFound({ text, results });
    };
    const timer = setTimeout(() => void ask(), text === '' ? 0 : pause);
    return () => {
      isWanted = false;
      clearTimeout(timer);
    };
  }, [text]);
  return text === '' ? none : found;
}
