import { decodeHTML } from 'entities';

const longestField = 2000;

/** A line of text that may hold entities or tags by mistake, as many sites put into fields that are not HTML. */
export function plainText(source: string): string {
  const text = source.slice(0, longestField);
  const decoded = text.includes('&') ? decodeHTML(decodeHTML(text)) : text;
  return decoded.replace(/<\/?[a-z][^>]{0,200}>/gi, '').replace(/[\t\n\f\r \u00a0]+/g, ' ').trim();
}

const dividers = /\s+[|·•»–—:-]\s+|\s*[|｜]\s*|\s+:: ?\s*|\s*_(?=[^_]*$)/gu;

/** Longer titles are taken as they are. */
const longestTitle = 400;
const headingShare = 0.5;

/** A page's title without the name of its site, at whichever end it stands. */
export function withoutSiteName(title: string, siteName: string, heading: string): string {
  if (title.length > longestTitle) return title;
  // A page's one h1 is its title, or on some blogs the site's name.
  const isTitle = heading.length > 8 && title.includes(heading) && heading.length >= title.length * headingShare;
  if (isTitle) return heading;
  const site = simple(siteName || (heading !== '' && title.includes(heading) ? heading : ''));
  let result = title;
  if (site !== '') {
    for (const divider of [...title.matchAll(dividers)].toReversed()) {
      const before = title.slice(0, divider.index);
      const after = title.slice(divider.index + divider[0].length);
      if (before !== '' && isSiteName(after, site)) result = before;
      else if (after !== '' && isSiteName(before, site)) result = after;
    }
    if (result !== title) return result.trim();
  }
  const parts = title.split(/\s+[|｜·»–—:-]\s+|\s*[|｜]\s*/u);
  const last = parts.at(-1) ?? '';
  // A short last part after a long first one is the site's name, known or not.
  if (parts.length > 1 && last.split(/\s+/).length <= 4 && title.length - last.length > last.length * 1.5 && (parts[0] ?? '').length > 12) return title.slice(0, title.lastIndexOf(last)).replace(/[\s|｜·»–—:-]+$/u, '');
  return title;
}

function isSiteName(part: string, site: string): boolean {
  const name = simple(part);
  return name !== '' && (name === site || site.startsWith(name) || name.startsWith(site));
}

function simple(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
}
