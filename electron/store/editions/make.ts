import { dueEdition } from '../../contract/edition-times';
import type { EditionId } from '../../contract/model';
import type { Changes } from '../../contract/threads';
import type { Database } from '../database';
import { getSettings } from '../settings';
import { fewestStories } from './balance';
import { candidatesIn, savedStories, withSubjects, type Span } from './candidates';
import type { Candidate } from './candidate';
import { compose, ranked } from './compose';
import { documentOf } from './document';
import { habitsAt } from './habits';
import { hasNews, keepEdition, lastDueAt, lastEdition } from './keep';

const day = 86_400_000;
/** A first edition reaches back until it has enough to be a page; at the end, to all there is. */
const firstReaches = [day, 3 * day, 7 * day, 30 * day, Number.POSITIVE_INFINITY];
const storiesWeighed = 250;
const savedWeighed = 12;

/** `due`: only when the time of one has come; `news`: only when there is something new; `always`: even an empty page. */
export type MakeWhen = 'due' | 'news' | 'always';

/** Composes an edition of what came in since the last one and stores it, in one transaction. Null: none was to be made. */
export function makeEdition(database: Database, { when, now }: { when: MakeWhen; now: number }): { id: EditionId | null; changes: Changes } {
  return database.transaction(() => {
    if (when === 'due' && !isEditionDue(database, now)) return { id: null, changes: {} };
    const habits = habitsAt(database, now);
    const { span, candidates } = gather(database, now);
    const weighed = ranked({ candidates, habits, now }).slice(0, storiesWeighed).map(({ story }) => story);
    const page = compose({ now, candidates: withSubjects(database, weighed), saved: savedStories(database, savedWeighed), habits, sections: sectionNames(database) });
    if (when !== 'always' && !page.some(({ slot }) => slot === 'lead')) return { id: null, changes: {} };
    const due = dueEdition(getSettings(database), hasNews(database) ? lastDueAt(database) : null, now);
    const id = keepEdition(database, {
      kind: due?.kind ?? 'extra',
      dueAt: due?.at ?? null,
      madeAt: now,
      from: span.from,
      to: span.to,
      slots: page.map((planned) => documentOf(database, planned, habits)),
    });
    return { id, changes: { editions: true } };
  });
}

/** Whether an edition is to be made of its own accord: the first as soon as feeds have brought something, then at its times. */
export function isEditionDue(database: Database, now: number): boolean {
  const hasArticles = database.get(`SELECT 1 FROM feed WHERE kind = 'web' AND removed_at IS NULL AND EXISTS (SELECT 1 FROM article WHERE feed_id = feed.id) LIMIT 1`) !== undefined;
  if (!hasArticles) return false;
  return !hasNews(database) || dueEdition(getSettings(database), lastDueAt(database), now) !== null;
}

function gather(database: Database, now: number): { span: Span; candidates: Candidate[] } {
  const last = lastEdition(database);
  if (last && hasNews(database)) {
    const span: Span = { from: last.to, to: now, published: null };
    return { span, candidates: candidatesIn(database, span) };
  }
  for (const reach of firstReaches) {
    const from = reach === Number.POSITIVE_INFINITY ? oldestArticle(database, now) : now - reach;
    const span: Span = { from, to: now, published: from };
    const candidates = candidatesIn(database, span);
    const isEnough = reach === Number.POSITIVE_INFINITY ? candidates.length > 0 : candidates.length >= fewestStories;
    if (isEnough) return { span, candidates };
  }
  return { span: { from: last?.to ?? now, to: now, published: now }, candidates: [] };
}

function oldestArticle(database: Database, now: number): number {
  return database.get<{ at: number | null }>('SELECT min(listed_at) AS at FROM article_state')?.at ?? now;
}

/** The sections at the top of the rail, in its order. */
function sectionNames(database: Database): string[] {
  return database.all<{ path: string }>('SELECT path FROM section ORDER BY position, id').flatMap(({ path }) => (path.includes('/') ? [] : [path]));
}
