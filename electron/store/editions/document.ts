import type { EditionSlot, WhyFact } from '../../contract/editions';
import type { Database } from '../database';
import { topSection, type Habits } from './candidate';
import { kickerOf } from './kicker';
import { openingOf, standfirstOf } from './opening';
import type { Planned } from './page';
import { bestPictures, type SlotPicture } from './pictures';
import { newestOf } from './score';
import { isPictured, newMembers } from './shown';

/** Characters of text: over the page without a picture, beside one, in a column. */
const roomAlone = 1400;
const roomBesidePicture = 700;
const roomInColumn = 260;
const wordsPerMinute = 230;
/** A section that is read this much more than others is a reason. */
const telling = 1.1;

/** A slot as it is stored: what it shows, and the picture that must stay. */
export interface SlotDocument {
  readonly slot: EditionSlot;
  readonly pictureId: number | null;
}

interface Row {
  feedTitle: string;
  language: string | null;
  publishedAt: number | null;
  summary: string | null;
  text: string | null;
}

/** Everything that a place on the page shows, taken down so that it stays. */
export function documentOf(database: Database, planned: Planned, habits: Habits): SlotDocument {
  const { slot, place, story, shown } = planned;
  const row = rowOf(database, shown.id);
  const picture = slot === 'lead' || slot === 'second' || slot === 'row' ? pictureOf(database, planned) : null;
  const room = roomFor(slot, picture);
  const text = row.text ?? '';
  const members = [shown, ...story.members.filter(({ id }) => id !== shown.id)];
  return {
    pictureId: picture?.id ?? null,
    slot: {
      slot,
      place,
      section: shown.section,
      kicker: kickerOf(database, planned, row.feedTitle),
      why: whyOf(planned, habits),
      story: { title: shown.title, articleIds: members.map(({ id }) => id), sources: sourcesOf(database, members.map(({ feedId }) => feedId)) },
      language: row.language,
      feedKind: shown.feedKind,
      publishedAt: row.publishedAt,
      standfirst: room === 0 ? null : standfirstOf(row.summary, text),
      opening: room === 0 ? null : openingOf(text, row.language, room),
      picture: picture && { src: picture.src, width: picture.width, height: picture.height, alt: picture.alt },
    },
  };
}

function rowOf(database: Database, id: number): Row {
  const row = database.get<Row>(
    `SELECT feed.title AS feedTitle, coalesce(article.language, feed.language) AS language, published_at AS publishedAt, summary, substr(text, 1, 6000) AS text
     FROM article JOIN feed ON feed.id = article.feed_id LEFT JOIN article_body ON article_id = article.id WHERE article.id = ?`,
    id,
  );
  return row ?? { feedTitle: '', language: null, publishedAt: null, summary: null, text: null };
}

function pictureOf(database: Database, { shown }: Planned): SlotPicture | null {
  return isPictured(shown) ? (bestPictures(database, [shown.id]).get(shown.id) ?? null) : null;
}

function roomFor(slot: EditionSlot['slot'], picture: SlotPicture | null): number {
  if (slot === 'lead') return picture ? roomBesidePicture : roomAlone;
  return slot === 'second' || slot === 'row' ? roomInColumn : 0;
}

/** Titles of feeds, each once, in the order given. */
function sourcesOf(database: Database, feeds: readonly number[]): string[] {
  return [...new Set(feeds)].flatMap((id) => database.get<{ title: string }>('SELECT title FROM feed WHERE id = ?', id)?.title ?? []);
}

function whyOf({ slot, story, shown, isNear, savedAt }: Planned, { sections }: Habits): WhyFact[] {
  if (slot === 'saved') return [{ kind: 'saved', at: savedAt ?? 0 }];
  if (shown.feedKind === 'bundled') return [{ kind: 'bundled' }, ...(isNear ? [{ kind: 'near' as const }] : [])];
  const liked = shown.sectionId !== null && (sections.get(shown.sectionId) ?? 1) >= telling;
  return [
    { kind: 'sources', count: new Set(story.members.map(({ feedId }) => feedId)).size },
    { kind: 'newest', at: newestOf(story) },
    ...(liked ? [{ kind: 'section' as const, name: topSection(shown) }] : []),
    ...(story.isBack ? [{ kind: 'news' as const, count: newMembers(story).length }] : []),
    ...(isNear ? [{ kind: 'near' as const }] : []),
    ...(slot === 'in-depth' ? [{ kind: 'long' as const, minutes: Math.round(shown.words / wordsPerMinute) }] : []),
  ];
}
