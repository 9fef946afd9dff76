import type { EditionKind, WhyFact } from './editions';

/** Why a story stands where it stands, in English, for commands and files; the window has its own words. */
export function whySentence(why: readonly WhyFact[]): string {
  const [first = '', ...rest] = why.map(wordsOf);
  return `${[first.charAt(0).toUpperCase() + first.slice(1), ...rest].join('; ')}.`;
}

function wordsOf(fact: WhyFact): string {
  switch (fact.kind) {
    case 'sources':
      return fact.count === 1 ? 'told by 1 source' : `told by ${fact.count} sources`;
    case 'newest':
      return `the newest from ${moment(fact.at)}`;
    case 'section':
      return `you read much of ${fact.name}`;
    case 'news':
      return `${fact.count} new since an earlier edition`;
    case 'near':
      return 'on the subject of the story above it';
    case 'long':
      return `a long read of ${fact.minutes} minutes`;
    case 'saved':
      return `saved on ${moment(fact.at).slice(0, 10)} and still unread`;
    case 'bundled':
      return 'it came with Broadsheet';
  }
}

/** `Morning edition, Monday 23 November 2026`; an extra one is named by its time. */
export function editionTitle(kind: EditionKind, madeAt: number): string {
  const date = new Intl.DateTimeFormat('en-GB', { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' }).format(madeAt).replace(',', '');
  return `${editionName(kind, madeAt)}, ${date}`;
}

export function editionName(kind: EditionKind, madeAt: number): string {
  if (kind === 'extra') return `Edition of ${moment(madeAt).slice(11)}`;
  return kind === 'morning' ? 'Morning edition' : 'Evening edition';
}

/** Local time: `2026-11-23 06:42`. */
export function moment(time: number): string {
  const date = new Date(time);
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())} ${two(date.getHours())}:${two(date.getMinutes())}`;
}
