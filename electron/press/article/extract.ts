import { removeClutter } from './clutter';
import { resolveMedia } from './media';
import { parseHtml } from './parse';
import { findArticle } from './readability';
import { trimBlocks } from './trim';
import { sanitiseTree, type SanitisedContent } from './sanitise';

export function extractArticle(html: string, url: string): SanitisedContent | null {
  const root = parseHtml(html);
  resolveMedia(root, url);
  removeClutter(root, url);
  const article = findArticle(root, '');
  return article && sanitiseTree(article, { baseUrl: url }, (blocks) => trimBlocks(blocks, { baseUrl: url, byline: '' }));
}
