import type { Database } from '../database';
import { sharedWords } from '../shared-words';
import { documentOfArticle } from '../term-document';
import type { Planned } from './page';
import { newMembers } from './shown';

const membersCompared = 5;
const longest = 28;

/** What a story is about, in a word or two: a name that its sources share, else its section, else its feed. */
export function kickerOf(database: Database, planned: Planned, feedTitle: string): string {
  const { section } = planned.shown;
  return sharedName(database, planned) ?? section?.split('/').at(-1) ?? feedTitle;
}

/** The name that most of the other articles share with the one that is shown. */
function sharedName(database: Database, { shown, story }: Planned): string | null {
  const source = documentOfArticle(database, shown.id);
  const others = newMembers(story).filter(({ id, feedId }) => id !== shown.id && feedId !== shown.feedId).slice(0, membersCompared);
  if (!source || others.length === 0) return null;
  const counts = new Map<string, number>();
  for (const { id } of others) {
    const other = documentOfArticle(database, id);
    for (const word of other ? sharedWords(database, source, other) : []) if (isName(word)) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  // A name in the headline is what a reader looks for; most telling ones come first, and of those that as many share the first stays first.
  const isInTitle = (word: string): boolean => shown.title.includes(word);
  const [best] = [...counts].toSorted((a, b) => Number(isInTitle(b[0])) - Number(isInTitle(a[0])) || b[1] - a[1]);
  return best?.[0] ?? null;
}

function isName(word: string): boolean {
  return word.length >= 3 && word.length <= longest && /^\p{Lu}[\p{L}\p{N}'’.-]*(?: \p{Lu}[\p{L}\p{N}'’.-]*)*$/u.test(word);
}
