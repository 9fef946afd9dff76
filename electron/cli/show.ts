import type { ArchiveArticle } from '../contract/archive';
import { idOf, json, UsageError, type Command } from './command';

export const show: Command = {
  name: 'show',
  usage: 'ID [--json | --html]',
  summary: 'print an article',
  details: `  --json   in the shape of the archive
  --html   as a page of its own`,
  options: { json: { type: 'boolean' }, html: { type: 'boolean' } },
  words: 1,
  async run({ api, print }, given) {
    const id = idOf(given);
    const [article] = await api.getArchiveArticles({ ids: [id], bodies: 'with' });
    if (!article) throw new UsageError(`There is no article ${id} in this archive.`);
    if (given.options['json']) await print(json(article));
    else await print(given.options['html'] ? pageOf(article) : textOf(article));
    return 0;
  },
};

function textOf({ title, authors, publishedAt, url, contentText }: ArchiveArticle): string {
  const facts = [authors.join(', '), publishedAt?.slice(0, 10) ?? '', url ?? ''].filter(Boolean).join(' · ');
  return `${title}\n${facts ? `${facts}\n` : ''}\n${contentText?.replaceAll('\n', '\n\n') ?? 'Only the headline is here.'}\n`;
}

function pageOf({ title, language, contentHtml }: ArchiveArticle): string {
  const escape = (text: string): string => text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);
  return `<!doctype html>\n<html${language ? ` lang="${escape(language)}"` : ''}>\n<meta charset="utf-8">\n<title>${escape(title)}</title>\n<h1>${escape(title)}</h1>\n${contentHtml ?? ''}\n</html>\n`;
}
