// Related news and story folding, measured over the production code on a temporary archive.
//   npm run eval:related -- FILE [--queries N] [--json]
// As a module: open(articles) → { related(id, k), shown(id), close() }, openStream() → { add(article) → storyId, final() }.
import { fileURLToPath } from 'node:url';
import { addArticles, closeArchive, openArchive, placeArticles, production } from './archive.mjs';
import { byArrival } from './labelled.mjs';

/** Articles that arrive in one refresh. */
const batchSize = 50;

export async function open(articles) {
  const archive = openArchive();
  const arriving = byArrival(articles);
  for (let at = 0; at < arriving.length; at += batchSize) {
    const batch = arriving.slice(at, at + batchSize);
    addArticles(archive, batch);
    placeArticles(archive, batch);
  }
  return {
    /** The k closest articles, best first, without a floor. */
    related(id, k) {
      const found = production.rankRelated(archive.database, archive.rowIds.get(id));
      return (found?.ranked ?? []).slice(0, k).map(({ document }) => archive.names.get(document.articleId));
    },
    /** The rows that the sidebar shows: {id, group, score, why}. */
    shown: (id) => production.tiesOf(archive.database, archive.rowIds.get(id)).map((tie) => ({ ...tie, id: archive.names.get(tie.id) })),
    close: () => closeArchive(archive),
    archive,
  };
}

export async function openStream() {
  const archive = openArchive();
  const { database, names } = archive;
  process.once('exit', () => closeArchive(archive));
  return {
    add(article) {
      addArticles(archive, [article]);
      return placeArticles(archive, [article])[0];
    },
    /** Stories as they stand, after later articles have merged and split them; a map that can also be called with an id. */
    final() {
      const stories = new Map(database.all('SELECT article_id AS id, story_id AS story FROM story_member').map(({ id, story }) => [names.get(id), story]));
      return callable(stories);
    },
    archive,
  };
}

function callable(map) {
  const ask = (id) => map.get(id);
  for (const name of ['get', 'has', 'keys', 'values', 'entries', 'forEach', Symbol.iterator]) ask[name] = map[name].bind(map);
  Object.defineProperty(ask, 'size', { value: map.size });
  return ask;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { report } = await import('./score-related.mjs');
  await report(process.argv.slice(2), { open, openStream });
}
