/**
 * A feed as its publisher wrote it, read into Broadsheet's words.
 * Times are milliseconds since 1970-01-01 UTC. What the feed does not say is null, never invented.
 */

/** `h-feed` is a page marked up with microformats2; `cdf` Microsoft's Channel Definition Format. */
export type FeedFormat = 'rss' | 'rdf' | 'atom' | 'json' | 'cdf' | 'h-feed';

export interface ParsedFeed {
  readonly format: FeedFormat;
  /** As the document states it: `2.0`, `0.91`, `1.1`. */
  readonly version: string | null;
  /** Plain text on one line. */
  readonly title: string | null;
  /** The page that the feed belongs to; absolute. */
  readonly siteUrl: string | null;
  /** Plain text on one line. */
  readonly description: string | null;
  /** BCP 47. */
  readonly language: string | null;
  readonly iconUrl: string | null;
  readonly refresh: RefreshHints;
  /** In the feed's order. */
  readonly entries: readonly ParsedEntry[];
  /** False when the document broke off: what was whole before that is in `entries`, there was more. */
  readonly isWhole: boolean;
}

/** What the publisher asks of those who poll. */
export interface RefreshHints {
  /** RSS `ttl`, in minutes. */
  readonly ttl: number | null;
  /** Hours in which nobody should ask, 0–23, GMT. */
  readonly skipHours: readonly number[];
  /** Days on which nobody should ask, GMT; 0 is Sunday. */
  readonly skipDays: readonly number[];
  /** The syndication module's updatePeriod ÷ updateFrequency, in minutes. */
  readonly syndicationPeriod: number | null;
}

export interface ParsedEntry {
  /** RSS `guid`, Atom and JSON Feed `id`, RDF `about`, as the feed has it. */
  readonly guid: string | null;
  /** The article on the web; absolute, http or https. */
  readonly url: string | null;
  /** Plain text on one line: no markup, no control or direction-override characters, at most 4,096 UTF-16 units. */
  readonly title: string | null;
  /** Names; the address where a feed gives nothing else. */
  readonly authors: readonly string[];
  readonly publishedAt: number | null;
  readonly updatedAt: number | null;
  /** HTML as the feed has it, its addresses made absolute. Not sanitised. */
  readonly summaryHtml: string | null;
  /** HTML as the feed has it, its addresses made absolute. Not sanitised. */
  readonly contentHtml: string | null;
  /** BCP 47, where the entry says its own; null: the feed's. */
  readonly language: string | null;
  readonly categories: readonly string[];
  readonly enclosures: readonly ParsedEnclosure[];
  /** Pictures that the feed names beside the text, in its order. */
  readonly pictures: readonly ParsedPicture[];
  /** The one of them that stands for the article. */
  readonly leadPicture: ParsedPicture | null;
  readonly commentsUrl: string | null;
  /** The feed that the entry was taken from. */
  readonly source: ParsedSource | null;
}

/** A file that belongs to an entry. */
export interface ParsedEnclosure {
  readonly url: string;
  /** Media type. */
  readonly type: string | null;
  /** In bytes. */
  readonly length: number | null;
}

export interface ParsedPicture {
  readonly url: string;
  /** In pixels. */
  readonly width: number | null;
  readonly height: number | null;
}

export interface ParsedSource {
  readonly title: string | null;
  /** The source's own feed. */
  readonly url: string | null;
  /** The source's page. */
  readonly siteUrl: string | null;
}

/** A feed that a page or an address leads to, before anybody asked it. */
export interface FeedCandidate {
  readonly url: string;
  /** What the page calls it. */
  readonly title: string | null;
  /** Media type as the page states it; null: unknown. */
  readonly type: string | null;
}

/** What an HTML page says of the feeds and icons of its site. Best first. */
export interface Discovery {
  readonly title: string | null;
  readonly feeds: readonly FeedCandidate[];
  readonly icons: readonly IconCandidate[];
}

export interface IconCandidate {
  readonly url: string;
  readonly type: string | null;
  /** Pixels of an edge; null: unknown, or any (SVG). */
  readonly size: number | null;
}

/** A list of subscriptions: what OPML holds of them. */
export interface Subscriptions {
  readonly title: string | null;
  readonly feeds: readonly Subscription[];
  /** Outlines whose feed has an address that Broadsheet does not follow: no http or https. */
  readonly refused: readonly { readonly title: string | null; readonly address: string }[];
}

export interface Subscription {
  readonly url: string;
  readonly title: string | null;
  readonly siteUrl: string | null;
  /** Names of the folders it stands in, from the outside in. */
  readonly folder: readonly string[];
  /** OPML's `category`, split at its commas. */
  readonly categories: readonly string[];
}
