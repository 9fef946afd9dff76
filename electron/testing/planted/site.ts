import type { Random } from './random';

/** An article of a made-up site of feeds. */
export interface PlantedArticle {
  readonly feed: string;
  readonly title: string;
  readonly text: string;
  /** When it appeared, in hours from an arbitrary start. */
  readonly hours: number;
  /** As its feed says; null: it says nothing. */
  readonly language: string | null;
  /** What it tells of; null: of something that no other article tells. */
  readonly event: string | null;
}

export interface PlantedEvent {
  readonly name: string;
  /** As different papers word it. */
  readonly headlines: readonly string[];
}

/** Makes an article's text from its headline; its paper and a number that is its own are for those that use them. */
export type BodyMaker = (headline: string, paper: string, random: Random) => string;

export interface SiteSize {
  readonly feeds: number;
  /** Articles of each feed. */
  readonly each: number;
}

export interface SitePlan extends SiteSize {
  readonly papers: readonly string[];
  readonly events: readonly PlantedEvent[];
  /** Headlines of everything else; asked again until no headline comes twice. */
  readonly bystander: (random: Random) => string;
  readonly body: BodyMaker;
  readonly language: string | null;
  /** Hours over which a site's news is spread. */
  readonly span: number;
}

/** Each event in two to eight papers, everything else in one; feed by feed, as a person follows them. */
export function plantSite(plan: SitePlan, random: Random): PlantedArticle[] {
  const feeds = Array.from({ length: plan.feeds }, (_, index) => plan.papers[index] ?? `Paper ${index + 1}`);
  const items = new Map<string, PlantedArticle[]>(feeds.map((feed) => [feed, []]));
  const add = (feed: string, title: string, hours: number, event: string | null): void => {
    items.get(feed)?.push({ feed, title, text: plan.body(title, feed, random), hours, language: plan.language, event });
  };
  for (const { name, headlines } of plan.events) {
    const told = random.some(headlines, random.between(2, Math.min(8, headlines.length, plan.feeds)));
    const begins = random.next() * plan.span;
    random.some(feeds, told.length).forEach((feed, index) => {
      if ((items.get(feed)?.length ?? 0) < plan.each) add(feed, told[index] ?? '', begins + random.next() * 10, name);
    });
  }
  const used = new Set<string>();
  for (const feed of feeds) {
    for (let tries = 0; (items.get(feed)?.length ?? 0) < plan.each && tries < plan.each * 20; tries += 1) {
      const title = plan.bystander(random);
      if (used.has(title)) continue;
      used.add(title);
      add(feed, title, random.next() * (plan.span + 10), null);
    }
  }
  return feeds.flatMap((feed) => (items.get(feed) ?? []).toSorted((a, b) => b.hours - a.hours));
}

/** An event that only one article tells is no event that could fold. */
export function eventOf(articles: readonly PlantedArticle[]): (article: PlantedArticle) => string | null {
  const told = new Map<string, number>();
  for (const { event } of articles) if (event !== null) told.set(event, (told.get(event) ?? 0) + 1);
  return ({ event }) => (event !== null && (told.get(event) ?? 0) > 1 ? event : null);
}
