import { addressOf, type SiteArticle, type SiteFeed } from './plan';

const types: Readonly<Record<SiteFeed['format'], string>> = { rss: 'application/rss+xml', atom: 'application/atom+xml', json: 'application/feed+json' };
const escape = (text: string): string => text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);

/** What a feed answers when it holds these articles. */
export function feedDocument({ format, title, host }: SiteFeed, articles: readonly SiteArticle[]): { type: string; body: string } {
  const site = `http://${host}/`;
  const body =
    format === 'rss'
      ? `<?xml version="1.0" encoding="utf-8"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:media="http://search.yahoo.com/mrss/"><channel><title>${escape(title)}</title><link>${site}</link>${articles.map(rssItem).join('')}</channel></rss>`
      : format === 'atom'
        ? `<?xml version="1.0" encoding="utf-8"?><feed xmlns="http://www.w3.org/2005/Atom" xmlns:media="http://search.yahoo.com/mrss/"><id>${site}</id><title>${escape(title)}</title><link href="${site}"/>${articles.map(atomEntry).join('')}</feed>`
        : JSON.stringify({ version: 'https://jsonfeed.org/version/1.1', title, home_page_url: site, items: articles.map(jsonItem) });
  return { type: types[format], body };
}

/** The whole text with its pictures, as feeds carry it. */
function wholeHtml({ prose, pictures }: SiteArticle): string {
  return prose.paragraphs.map((text, index) => `<p>${text}</p>${pictures[index]?.html ?? ''}`).join('\n');
}

function leadElement({ lead }: SiteArticle): string {
  return lead === null ? '' : `<media:content medium="image" url="${escape(addressOf(lead))}"/>`;
}

function rssItem(article: SiteArticle): string {
  const { guid, url, prose, published, given, excerpt } = article;
  const text = given === 'whole' ? `<content:encoded><![CDATA[${wholeHtml(article)}]]></content:encoded>` : given === 'excerpt' ? `<description>${escape(excerpt)}</description>` : '';
  return `<item><guid isPermaLink="false">${guid}</guid><title>${escape(prose.title)}</title>${url === null ? '' : `<link>${url}</link>`}<pubDate>${published.toUTCString()}</pubDate>${text}${leadElement(article)}</item>`;
}

function atomEntry(article: SiteArticle): string {
  const { guid, url, prose, published, given, excerpt } = article;
  const text = given === 'whole' ? `<content type="html">${escape(wholeHtml(article))}</content>` : given === 'excerpt' ? `<summary>${escape(excerpt)}</summary>` : '';
  return `<entry><id>${guid}</id><title>${escape(prose.title)}</title>${url === null ? '' : `<link href="${url}"/>`}<updated>${published.toISOString()}</updated><published>${published.toISOString()}</published>${text}${leadElement(article)}</entry>`;
}

function jsonItem(article: SiteArticle): object {
  const { guid, url, prose, published, given, excerpt, lead } = article;
  return {
    id: guid,
    title: prose.title,
    date_published: published.toISOString(),
    ...(url === null ? {} : { url }),
    ...(given === 'whole' ? { content_html: wholeHtml(article) } : given === 'excerpt' ? { summary: excerpt } : {}),
    ...(lead === null ? {} : { image: addressOf(lead) }),
  };
}
