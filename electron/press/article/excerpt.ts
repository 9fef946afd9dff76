import type { SanitisedContent } from './sanitise';

/** What a feed gave of an article. */
export interface FeedContent {
  /** Sanitised. */
  readonly html: string;
  readonly text: string;
  readonly words: number;
  /** Pictures shown in it, thumbnails of other sites left out. */
  readonly pictureCount: number;
  /** The format's own word for it: `content` is meant to be whole (RSS content:encoded, Atom content, JSON Feed content_html). */
  readonly kind: 'content' | 'summary';
  /** The feed's summary as text, where it gave both; empty: none. */
  readonly summary: string;
}

export function feedContent(content: SanitisedContent, kind: FeedContent['kind'], summary = ''): FeedContent {
  return { html: content.html, text: content.text, words: content.words, pictureCount: content.pictures.filter(({ role }) => role === 'picture').length, kind, summary };
}

export type ExcerptReason = 'empty' | 'breaks-off' | 'says-read-on' | 'is-the-summary' | 'very-short' | 'short' | 'long' | 'has-structure' | 'unsure';

export interface ExcerptJudgement {
  readonly isExcerpt: boolean;
  /** 0.5 (a guess) to 1 (certain). Fetching the page pays from about 0.6. */
  readonly confidence: number;
  readonly reason: ExcerptReason;
}

const breaksOff = /(?:…|\.{3}|\[\s*(?:…|\.{3}|&hellip;)\s*\]|\(\s*(?:…|\.{3}|more|mehr|suite)\s*(?:…|\.{3})?\))["”’»』」)\]]*$/iu;
const readOn =
  /(?:^|\n|[.!?…\]。] ?)\W{0,4}(?:(?:read|view|see|continue|keep) (?:more|on|reading|the (?:full|rest|whole|complete|original)|full|rest)\b[^\n]{0,80}|full (?:story|article|post|text)|click here (?:to|for)[^\n]{0,60}|more(?: »| ›| →|\s*$)|(?:hier )?(?:weiterlesen|mehr lesen|ganzer artikel|zum (?:ganzen )?artikel|lesen sie (?:mehr|weiter))[^\n]{0,60}|lire (?:la suite|plus|l['’]article)[^\n]{0,60}|(?:leer|seguir leyendo|sigue leyendo|leia|continue lendo|continua a leggere|leggi)(?: más| mais| tutto| di più| la nota| o artigo)?[^\n]{0,40}|lees (?:meer|verder)|läs (?:mer|vidare|hela)[^\n]{0,30}|les (?:mer|hele)[^\n]{0,30}|læs (?:mere|videre)[^\n]{0,30}|lue lisää|czytaj (?:dalej|więcej)[^\n]{0,30}|читать (?:далее|дальше|полностью|ещё|еще)[^\n]{0,40}|подробнее|читати далі|続きを読む|続きはこちら|全文を読む|もっと読む|(?:阅读|閱讀|查看)(?:全文|更多|原文)|继续阅读|繼續閱讀|더 보기|전체 ?보기|اقرأ المزيد|المزيد|قراءة المزيد|קרא עוד|המשך קריאה|devamını oku|baca selengkapnya|xem thêm)\W{0,6}(?:\n|$)/iu;
const wordPress = /(?:the post .{1,300} (?:appeared first on|first appeared on) .{1,120}|der beitrag .{1,300} erschien zuerst auf .{1,120}|l['’]article .{1,300} est apparu en premier sur .{1,120}|la entrada .{1,300} (?:se publicó primero en|aparece primero en) .{1,120}|o post .{1,300} apareceu primeiro em .{1,120}|l['’]articolo .{1,300} proviene da .{1,120}|сообщение .{1,300} появились? сначала на .{1,120})\.?\s*$/iu;

/**
 * Whether a feed gave only the beginning or a summary of an article, and how sure that is.
 * Nothing but the content itself is looked at, so a feed's habit can be learnt over many articles by the caller.
 */
export function isExcerpt(content: FeedContent): ExcerptJudgement {
  const { words, kind } = content;
  if (words === 0) return content.pictureCount > 0 ? judged(false, 0.6, 'has-structure') : judged(true, 1, 'empty');
  const text = content.text.trim();
  const body = withoutFooter(text);
  const isLong = words >= 400;
  if (readOn.test(body.slice(-240))) return judged(true, isLong ? 0.7 : 0.95, 'says-read-on');
  if (breaksOff.test(body)) return judged(true, isLong ? 0.65 : words < 150 ? 0.95 : 0.8, 'breaks-off');
  if (kind === 'content' && words < 150 && sameText(body, content.summary)) return judged(true, 0.7, 'is-the-summary');
  if (words >= 600) return judged(false, 0.95, 'long');
  if (words >= 300) return judged(false, 0.85, 'long');
  const blocks = content.html.match(/<(?:p|li|h[2-6]|blockquote|pre|tr)\b/g)?.length ?? 0;
  if (body !== text && words < 120) return judged(true, 0.8, 'short');
  if (kind === 'summary') return summaryJudgement(words, blocks);
  // A picture with few words is a whole post of many feeds: comics, photo blogs.
  if (content.pictureCount > 0 && words < 60) return judged(false, 0.55, 'has-structure');
  if (blocks >= 4) return judged(false, 0.75, 'has-structure');
  if (words < 50) return judged(true, 0.6, 'very-short');
  return judged(words < 100, 0.55, words < 100 ? 'short' : 'unsure');
}

/** Without the line that WordPress sets below every entry, whole or not. */
function withoutFooter(text: string): string {
  const end = Math.max(0, text.length - 600);
  return text.slice(0, end) + text.slice(end).replace(wordPress, '').trim();
}

/** A summary is one until it is too long for one. */
function summaryJudgement(words: number, blocks: number): ExcerptJudgement {
  if (words < 60) return judged(true, 0.9, 'very-short');
  if (words < 150) return judged(true, blocks < 3 ? 0.8 : 0.6, 'short');
  return blocks >= 4 ? judged(false, 0.65, 'has-structure') : judged(true, 0.55, 'unsure');
}

function letters(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
}

function sameText(one: string, other: string): boolean {
  const [a, b] = [letters(one), letters(other)];
  return a !== '' && b !== '' && (a.startsWith(b) || b.startsWith(a)) && Math.min(a.length, b.length) > Math.max(a.length, b.length) * 0.8;
}

function judged(excerpt: boolean, confidence: number, reason: ExcerptReason): ExcerptJudgement {
  return { isExcerpt: excerpt, confidence, reason };
}
