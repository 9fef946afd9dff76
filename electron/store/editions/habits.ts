import type { Database } from '../database';
import type { Habits } from './candidate';

const day = 86_400_000;
const remembered = 30 * day;
/** As if so many articles had been read as often as all are: a handful says nothing yet. */
const doubt = 30;
const least = 0.8;
const most = 1.25;

/** What of the last month was read, by section and by feed: how much more or less than of all. */
export function habitsAt(database: Database, now: number): Habits {
  const cells = database.all<{ feedId: number; sectionId: number | null; articles: number; read: number }>(
    `SELECT feed_id AS feedId, section_id AS sectionId, count(*) AS articles, count(read_at) AS read
     FROM article_state WHERE listed_at > ? GROUP BY 1, 2`,
    now - remembered,
  );
  const articles = cells.reduce((sum, cell) => sum + cell.articles, 0);
  const read = cells.reduce((sum, cell) => sum + cell.read, 0);
  const usual = articles === 0 ? 0 : read / articles;
  const weigh = (keyOf: (cell: (typeof cells)[number]) => number | null): Map<number, number> => {
    const sums = new Map<number, { articles: number; read: number }>();
    for (const cell of cells) {
      const key = keyOf(cell);
      if (key === null) continue;
      const sum = sums.get(key) ?? { articles: 0, read: 0 };
      sums.set(key, { articles: sum.articles + cell.articles, read: sum.read + cell.read });
    }
    return new Map([...sums].map(([key, sum]) => [key, weightOf(sum, usual)]));
  };
  return { sections: weigh(({ sectionId }) => sectionId), feeds: weigh(({ feedId }) => feedId) };
}

function weightOf({ articles, read }: { articles: number; read: number }, usual: number): number {
  if (usual === 0) return 1;
  const share = (read + doubt * usual) / (articles + doubt);
  return Math.min(most, Math.max(least, Math.sqrt(share / usual)));
}
