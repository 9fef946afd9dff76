import { indexArchive } from '../api/archive';
import type { ArchiveArticle } from '../contract/archive';
import type { SearchHit } from '../contract/search';
import { limitOption, textOption, UsageError, type Command } from './command';

/** Articles asked for at a time, so that a list of any length is never held whole. */
const page = 200;
const listedWithoutLimit = 20;

export const search: Command = {
  name: 'search',
  usage: 'QUERY [--limit N] [--sort relevance|date] [--json]',
  summary: 'find articles, as the search field does',
  details: `  --limit N     list at most N (${listedWithoutLimit} without it; 0: all)
  --sort ORDER  relevance (the best first) or date (the newest first)
  --json        {total, articles: […]}, articles in the shape of the archive without the bodies, with a snippet

  QUERY: words, "words in a row", -without, this OR that, begin*, title: author: feed: section: tag:
         is:unread|read|saved|ready|muted has:picture before:2026-11-01 after:2026-10 lang:ja
         After -- it may begin with a minus.`,
  options: { limit: { type: 'string' }, sort: { type: 'string' }, json: { type: 'boolean' } },
  words: 'some',
  async run({ api, rooms, print, tell }, given) {
    const sort = textOption(given, 'sort') ?? 'relevance';
    if (sort !== 'relevance' && sort !== 'date') throw new UsageError('--sort takes relevance or date.');
    const limit = limitOption(given) ?? listedWithoutLimit;
    const text = given.words.join(' ');
    await indexArchive(rooms);
    const results = await api.searchHeadlines({ text, sort, limit: limit === 0 ? null : limit, total: 'exact', hits: 0 });
    const [total, ids] = [results?.total ?? 0, [...(results?.list.ids ?? [])]];
    const asJson = given.options['json'] === true;
    if (asJson) await print(`{\n "total": ${total},\n "articles": [`);
    for (let from = 0; from < ids.length; from += page) {
      const wanted = ids.slice(from, from + page);
      const articles = await api.getArchiveArticles({ ids: wanted, bodies: 'without' });
      const hits = new Map((await api.getSearchHits({ text, ids: wanted })).map((hit) => [hit.headline.id, hit]));
      const lines = articles.map((article) => (asJson ? `\n  ${JSON.stringify({ ...article, snippet: snippetOf(hits.get(article.id)) })}` : lineOf(article, hits.get(article.id))));
      await print(`${asJson && from > 0 ? ',' : ''}${lines.join(asJson ? ',' : '')}`);
    }
    if (asJson) await print('\n ]\n}\n');
    else tell(`${total} found${ids.length < total ? `, ${ids.length} listed` : ''}.`);
    return 0;
  },
};

function snippetOf(hit: SearchHit | undefined): string | null {
  return hit && hit.excerpt.length > 0 ? hit.excerpt.map(({ text }) => text).join('') : null;
}

function lineOf({ id, publishedAt, title }: ArchiveArticle, hit: SearchHit | undefined): string {
  const snippet = snippetOf(hit);
  return `${String(id).padStart(7)}  ${(publishedAt ?? '').slice(0, 10).padEnd(10)}  ${title}\n${snippet === null ? '' : `${' '.repeat(21)}${snippet}\n`}`;
}
