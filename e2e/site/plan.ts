import type { PartReason } from '../../electron/contract/part-reasons';
import { put, type Routes } from './answers';
import { putPage } from './pages';
import { formOf, pictureForms, sitePicture, type SitePicture } from './pictures';
import { excerptOf, inventProse, type Prose } from './prose';
import { openRandom, type Random } from './random';
import { slowWall, walls } from './walls';
import { languages, type Language } from './words';

export interface SiteFeed {
  readonly url: string;
  readonly host: string;
  readonly title: string;
  readonly format: 'rss' | 'atom' | 'json';
  readonly articles: readonly SiteArticle[];
}

/** What the feed holds of an article. */
export type Given = 'whole' | 'excerpt' | 'headline';

/** An article, and what a reader must make of it. */
export interface SiteArticle {
  readonly guid: string;
  readonly url: string | null;
  readonly language: Language;
  readonly published: Date;
  readonly given: Given;
  readonly prose: Prose;
  readonly excerpt: string;
  /** What stands at its address: `page`, a key of {@link walls}, or `none` without an address. */
  readonly page: string;
  /** Why its text can't be whole; null: it can. */
  readonly reason: PartReason | null;
  /** In the text that can be had, and above it. */
  readonly pictures: readonly SitePicture[];
  /** Of the feed, where the page can't be had or has none: stands above the text. */
  readonly lead: SitePicture | null;
}

export interface PlanOptions {
  readonly seed: number;
  readonly feeds: number;
  readonly articles: number;
  readonly hosts: number;
  /** When the newest article appeared. */
  readonly now: number;
  /** With pages that take a client its whole deadline. */
  readonly isSlow: boolean;
  /** One picture in so many is heavier than a megabyte; 0: none. */
  readonly heavyEvery: number;
}

const minute = 60_000;
const formats = ['rss', 'atom', 'json'] as const;
/** They cost megabytes each: a site has one or two. */
const costlyWalls = new Set(['large', 'endless']);
const costlyForms = new Set(['endless', 'huge']);

/** A site of feeds, articles, pages and pictures: the same for the same options. */
export function planSite(options: PlanOptions, routes: Routes): SiteFeed[] {
  const cycle = openCycle(options);
  return Array.from({ length: options.feeds }, (_, feed) => {
    const host = `www.site-${String(feed % options.hosts).padStart(2, '0')}.example`;
    const number = Math.floor(feed / options.hosts);
    return {
      url: `http://${host}/feeds/${number}`,
      host,
      title: `Lantern ${feed}`,
      format: formats[feed % formats.length] ?? 'rss',
      articles: Array.from({ length: options.articles }, (__, index) => planArticle({ ...options, feed, index, host, routes, cycle })),
    };
  });
}

/** Gives out every wall and every form of picture before chance decides. */
interface Cycle {
  wall(random: Random): string;
  form(random: Random): string;
}

function openCycle({ isSlow }: PlanOptions): Cycle {
  const wallNames = [...Object.keys(walls), ...(isSlow ? ['slow'] : []), 'none'];
  const formNames = Object.keys(pictureForms);
  let [wallsGiven, formsGiven] = [0, 0];
  return {
    wall: (random) => wallNames[wallsGiven++] ?? random.pick(wallNames.filter((name) => !costlyWalls.has(name))),
    form: (random) => formNames[formsGiven++] ?? without(costlyForms, () => formOf(random)),
  };
}

function without(names: ReadonlySet<string>, draw: () => string): string {
  for (;;) {
    const drawn = draw();
    if (!names.has(drawn)) return drawn;
  }
}

interface ArticlePlace extends PlanOptions {
  readonly feed: number;
  readonly index: number;
  readonly host: string;
  readonly routes: Routes;
  readonly cycle: Cycle;
}

function planArticle(place: ArticlePlace): SiteArticle {
  const { seed, feed, index, host, routes, cycle, now } = place;
  const number = feed * place.articles + index + 1;
  const random = openRandom(seed, number);
  // Half of all feeds are in English, the others in turn.
  const language = (feed % 2 === 0 ? languages[0] : languages[(feed >> 1) % languages.length]) ?? languages[0];
  if (!language) throw new Error('no languages');
  const prose = inventProse(language, number, random);
  const isWhole = (index + feed) % 5 >= 3;
  const given: Given = isWhole ? 'whole' : random.chance(0.12) ? 'headline' : 'excerpt';
  const page = isWhole ? 'page' : random.chance(0.2) ? cycle.wall(random) : 'page';
  const url = page === 'none' ? null : `http://${host}/2026/${feed}/story-${number}`;
  const published = new Date(now - (index * 40 + feed) * minute);
  const draw = (key: string, form: string): SitePicture =>
    sitePicture(form, { routes, random, articleUrl: url ?? `http://${host}/`, host: random.chance(0.5) ? host : `img.${host.slice(4)}`, key, weight: place.heavyEvery > 0 && random.below(place.heavyEvery) === 0 ? 1_300_000 : 0 });

  const canBeHad = isWhole || page === 'page';
  const inText = canBeHad ? Array.from({ length: random.pick([0, 1, 1, 2, 2, 3]) }, (_, at) => draw(`${number}-${at + 1}`, cycle.form(random))) : [];
  const shown = inText.filter(({ outcome }) => outcome !== 'absent');
  const lead = shown.length === 0 && random.chance(0.5) ? draw(`${number}-lead`, random.pick(['plain', 'missing', 'moved', 'sized'])) : null;
  const isLeadOfPage = lead !== null && canBeHad && !isWhole && random.chance(0.5);
  const reason = isWhole || page === 'page' ? null : wallAt(page, { routes, host, url, prose }, given);
  if (url !== null && page === 'page') {
    putPage(routes, { prose, language, url, published, pictures: inText.map(({ html }) => html), lead: isLeadOfPage ? addressOf(lead) : null }, random);
  }
  return {
    guid: `urn:lantern:${seed}:${number}`,
    url,
    language,
    published,
    given,
    prose,
    excerpt: given === 'excerpt' ? excerptOf(prose, language) : '',
    page,
    reason,
    pictures: inText,
    lead,
  };
}

function wallAt(page: string, { routes, host, url, prose }: { routes: Routes; host: string; url: string | null; prose: Prose }, given: Given): PartReason {
  if (url === null) return given === 'headline' ? 'headline-only' : 'excerpt';
  const make = page === 'slow' ? slowWall : walls[page];
  if (!make) throw new Error(`no wall ${page}`);
  const { reason, route } = make({ routes, host, url, prose });
  put(routes, url, route);
  return reason;
}

/** The address of a picture that is written as one `img`. */
export function addressOf({ html }: SitePicture): string {
  return /src="([^"]+)"/.exec(html)?.[1] ?? '';
}
