import { eventOf, type PlantedArticle } from './site';

export interface FoldingScore {
  /** Of all pairs in one story, those of one event; 1 where there is no pair. */
  readonly precision: number;
  /** Of all pairs of one event, those in one story. */
  readonly recall: number;
  /** Articles that share a story with news of something else. */
  readonly strangers: number;
  readonly articles: number;
}

/** How well stories match the planted events; `stories` runs parallel to `articles`. */
export function scoreFolding(articles: readonly PlantedArticle[], stories: readonly (number | null)[]): FoldingScore {
  const planted = eventOf(articles);
  let found = 0, right = 0, both = 0;
  const strangers = new Set<number>();
  articles.forEach((article, index) => {
    for (let other = index + 1; other < articles.length; other += 1) {
      const event = planted(article);
      const oneEvent = event !== null && event === planted(articles[other] ?? article);
      const oneStory = stories[index] !== null && stories[index] === stories[other];
      if (oneEvent) right += 1;
      if (!oneStory) continue;
      found += 1;
      if (oneEvent) both += 1;
      else strangers.add(index).add(other);
    }
  });
  return { precision: found === 0 ? 1 : both / found, recall: right === 0 ? 1 : both / right, strangers: strangers.size, articles: articles.length };
}
