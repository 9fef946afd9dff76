import type { ArticleId, FeedId } from '../../contract/model';
import { termsOf } from '../../press/article/terms';
import type { Database } from '../../store/database';
import { storyOf } from '../../store/stories';
import { listWithoutTerms, takeInTerms } from '../../store/terms';
import { openTestArchive } from '../archive';
import type { PlantedArticle } from './site';

/** Hours of a site count from here, so that its news is of the last days. */
const start = Date.now() - 5 * 86_400_000;
/** What the program takes in at a time (api/terms.ts). */
const batch = 30;

export interface PlantedArchive {
  readonly database: Database;
  /** Stores articles as feeds bring them, one feed after another, and takes each feed's in before the next. Answers their ids. */
  arrive(articles: readonly PlantedArticle[]): Promise<ArticleId[]>;
  storiesOf(ids: readonly ArticleId[]): (number | null)[];
  close(): void;
}

/** An archive of its own, without a program around it. */
export function openPlantedArchive(): PlantedArchive {
  const archive = openTestArchive();
  const { database } = archive;
  database.script('PRAGMA synchronous = OFF');
  const feeds = new Map<string, FeedId>();

  async function store(feed: string, articles: readonly PlantedArticle[]): Promise<ArticleId[]> {
    const feedId = feeds.get(feed) ?? archive.follow(feed);
    feeds.set(feed, feedId);
    const entries = articles.map(({ title, text, hours, language }) => ({
      title,
      publishedAt: start + Math.round(hours * 3_600_000),
      ...(text ? { text } : {}),
      ...(language === null ? {} : { language }),
    }));
    return archive.arrive(feedId, entries);
  }

  return {
    database,
    async arrive(articles) {
      const byFeed = new Map<string, PlantedArticle[]>();
      for (const article of articles) byFeed.set(article.feed, [...(byFeed.get(article.feed) ?? []), article]);
      const idOf = new Map<PlantedArticle, ArticleId>();
      for (const [feed, list] of byFeed) {
        const ids = await store(feed, list);
        list.forEach((article, index) => idOf.set(article, ids[index] ?? 0));
        takeInAll(database);
      }
      return articles.map((article) => idOf.get(article) ?? 0);
    },
    storiesOf: (ids) => ids.map((id) => storyOf(database, id)),
    close: archive.close,
  };
}

function takeInAll(database: Database): void {
  for (;;) {
    const waiting = listWithoutTerms(database, batch);
    if (waiting.length === 0) return;
    takeInTerms(database, waiting.map(({ id, title, text }) => ({ id, terms: termsOf({ title, text }) })));
  }
}
