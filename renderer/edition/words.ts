import { nextEdition, type EditionTimes } from '../../electron/contract/edition-times';
import type { Edition, EditionSummary, WhyFact } from '../../electron/contract/editions';
import { longDate, shortTime, timeOfDay } from '../language/format';
import { t } from '../language/language';

type Named = Pick<Edition, 'kind' | 'madeAt'>;

export function editionName({ kind, madeAt }: Named): string {
  return t(`edition.${kind}`, { time: timeOfDay(madeAt) });
}

/** When it was made, and when the next one comes if this is the newest. */
export function madeWords(edition: Edition, times: EditionTimes, now: number): string {
  const next = edition.later === null ? nextEdition(times, now) : null;
  return [fromWords(edition.madeAt, now), ...(next ? [t('edition.next', { time: timeOfDay(next.at) })] : [])].join(' ');
}

function fromWords(madeAt: number, now: number): string {
  const time = timeOfDay(madeAt);
  const today = new Date(now).setHours(0, 0, 0, 0);
  if (madeAt < today) return t('edition.fromDay', { date: longDate(madeAt, now), time });
  const hour = new Date(madeAt).getHours();
  return hour < 12 ? t('edition.fromMorning', { time }) : hour < 18 ? t('edition.fromAfternoon', { time }) : t('edition.fromEvening', { time });
}

export function endTitle({ kind, madeAt }: Named): string {
  const ends = { morning: 'edition.endMorning', evening: 'edition.endEvening', extra: 'edition.endExtra' } as const;
  return t(ends[kind], { time: timeOfDay(madeAt) });
}

/** How much was in it, and when the next one comes. */
export function endWords(edition: Edition, times: EditionTimes, now: number): string {
  const next = edition.later === null ? nextEdition(times, now) : null;
  const words = next && (next.kind === 'morning' ? t('edition.nextMorning', { time: timeOfDay(next.at) }) : t('edition.nextEvening', { time: timeOfDay(next.at) }));
  return [countWords(edition), ...(words ? [words] : [])].join(' ');
}

function countWords({ slots }: Edition): string {
  if (slots.length === 0) return t('edition.endNothing');
  if (isBundled(slots)) {
    const stories = slots.filter(({ opening, slot }) => slot === 'lead' || opening !== null).length;
    return t('edition.endBundled', { stories: t('edition.stories', { count: stories }), headlines: t('edition.headlines', { count: slots.length - stories }) });
  }
  const sources = new Set(slots.flatMap(({ story }) => story.sources)).size;
  return t('edition.endCounts', { stories: t('edition.stories', { count: slots.length }), sources: t('edition.sources', { count: sources }) });
}

/** Whether it is made of nothing but what came with the program. */
export function isBundled(slots: Edition['slots']): boolean {
  return slots.length > 0 && slots.every(({ feedKind }) => feedKind === 'bundled');
}

export function readyWords({ kind }: EditionSummary): string {
  return t(kind === 'morning' ? 'edition.readyMorning' : kind === 'evening' ? 'edition.readyEvening' : 'edition.readyExtra');
}

/** Why a story stands where it stands, in one line. `now` is when the edition was made. */
export function whyWords(why: readonly WhyFact[], now: number): string {
  const words = why.map((fact) => wordsOf(fact, now)).join(' · ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}

function wordsOf(fact: WhyFact, now: number): string {
  switch (fact.kind) {
    case 'sources':
      return t('edition.why.sources', { count: fact.count });
    case 'newest':
      return t('edition.why.newest', { time: shortTime(fact.at, now) });
    case 'section':
      return t('edition.why.section', { name: fact.name });
    case 'news':
      return t('edition.why.news', { count: fact.count });
    case 'near':
      return t('edition.why.near');
    case 'long':
      return t('edition.why.long', { count: fact.minutes });
    case 'saved':
      return t('edition.why.saved', { date: longDate(fact.at, now) });
    case 'bundled':
      return t('edition.why.bundled');
  }
}
