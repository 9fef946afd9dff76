import { DatabaseSync, type DatabaseSyncInstance } from '@photostructure/sqlite';
import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pictureFileName } from '../electron/contract/picture-file';
import { broadsheet, startBroadsheet } from './commands';
import { withFoldedSpace } from './site/expected';
import type { NewsSite } from './site/news-site';
import type { SiteArticle } from './site/plan';

/** When a program is killed. */
export interface Moment {
  /** With this request of its own… */
  readonly request: number;
  /** …or so many milliseconds after it. */
  readonly delay: number;
}

/** A profile that follows every feed of a site, to be copied. */
export async function followingProfile(site: NewsSite): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'broadsheet-base-'));
  writeFileSync(join(folder, 'feeds.opml'), site.opml);
  await broadsheet(folder, 'import', join(folder, 'feeds.opml'));
  return folder;
}

export function copyProfile(from: string, to: string): void {
  rmSync(to, { recursive: true, force: true });
  cpSync(from, to, { recursive: true });
}

/** Runs a sync and ends it as a power cut would. Answers whether it was still running then. */
export async function killSync(profile: string, site: NewsSite, { request, delay }: Moment): Promise<boolean> {
  const before = site.requests.length;
  const { child, ended } = startBroadsheet(profile, ['sync', '--all'], site.env);
  site.onRequest = (count) => {
    if (count - before === request) setTimeout(() => child.kill('SIGKILL'), delay);
  };
  const { code } = await ended;
  site.onRequest = () => undefined;
  return code === null;
}

/** What a look into an archive that was left in the lurch finds wrong, a sentence each. */
export function withArchive<T>(profile: string, look: (archive: DatabaseSyncInstance) => T): T {
  const archive = new DatabaseSync(join(profile, 'archive.db'));
  try {
    return look(archive);
  } finally {
    archive.close();
  }
}

interface ReadyRow {
  readonly id: number;
  readonly guid: string;
  readonly text: string | null;
}

interface PictureRow {
  readonly url: string;
  readonly state: string;
  readonly hash: string;
  readonly type: string;
  readonly bytes: number;
}

/** Articles that are marked ready and are not, a sentence each. */
export function falselyReady(profile: string, articles: readonly SiteArticle[]): string[] {
  const byGuid = new Map(articles.map((article) => [article.guid, article]));
  return withArchive(profile, (archive) => {
    const rows = archive
      .prepare(`SELECT article.id AS id, article.guid AS guid, text FROM article JOIN article_offline ON article_offline.article_id = article.id
        LEFT JOIN article_body ON article_body.article_id = article.id WHERE is_ready = 1 AND article.guid LIKE 'urn:lantern:%'`)
      .all() as unknown as ReadyRow[];
    const pictures = archive.prepare('SELECT url, state, hash, type, bytes FROM article_picture JOIN picture ON picture.id = picture_id WHERE article_id = ?');
    return rows.flatMap(({ id, guid, text }) => {
      const article = byGuid.get(guid);
      const words = withFoldedSpace(text ?? '');
      const lacks = article?.prose.paragraphs.filter((paragraph) => !words.includes(withFoldedSpace(paragraph))) ?? [];
      const shown = pictures.all(id) as unknown as PictureRow[];
      return [
        ...(article === undefined ? [`${guid} is no article of the site`] : []),
        ...(lacks.length > 0 ? [`${guid} is ready and lacks ${lacks.length} paragraphs`] : []),
        ...shown.flatMap((picture) => faultOf(profile, picture).map((fault) => `${guid} is ready and its picture ${picture.url} ${fault}`)),
      ];
    });
  });
}

interface WaitingRow {
  readonly isReady: number;
  readonly pageTries: number;
  readonly pageReason: string | null;
  readonly pictures: string | null;
}

/** Articles that are not ready and could be, a sentence each: what came of the page, and of each picture. */
export function notReady(profile: string, articles: readonly SiteArticle[]): string[] {
  return withArchive(profile, (archive) => {
    const row = archive.prepare(`SELECT is_ready AS isReady, page_tries AS pageTries, page_reason AS pageReason,
      (SELECT group_concat(concat_ws(' ', state, why)) FROM article_picture JOIN picture ON picture.id = picture_id WHERE article_picture.article_id = article.id) AS pictures
      FROM article JOIN article_offline ON article_offline.article_id = article.id WHERE guid = ?`);
    return articles.flatMap(({ guid }) => {
      const found = row.get(guid) as unknown as WaitingRow | undefined;
      if (found?.isReady === 1) return [];
      return [found ? `${guid}: page tried ${found.pageTries} times (${found.pageReason}), pictures: ${found.pictures}` : `${guid} is not stored`];
    });
  });
}

function faultOf(profile: string, { state, hash, type, bytes }: PictureRow): string[] {
  if (state === 'gone') return [];
  if (state !== 'stored') return [`is ${state}`];
  const name = pictureFileName(hash, type);
  // What was killed between the archive and the picture's place is settled at the next start.
  const places = [join(profile, 'pictures', name.slice(0, 2), name), ...incomingFiles(profile).filter((file) => file.includes(hash))];
  const file = places.find((place) => existsSync(place));
  if (file === undefined) return ['has no file'];
  const content = readFileSync(file);
  return content.length === bytes && createHash('sha256').update(content).digest('hex') === hash ? [] : ['has other bytes'];
}

function incomingFiles(profile: string): string[] {
  const folder = join(profile, 'pictures/incoming');
  return existsSync(folder) ? readdirSync(folder).map((name) => join(folder, name)) : [];
}

/** Bytes of the pictures' files that no stored picture has, what is on its way among them. */
export function orphanedBytes(profile: string): number {
  const folder = join(profile, 'pictures');
  if (!existsSync(folder)) return 0;
  const known = withArchive(profile, (archive) => {
    const rows = archive.prepare(`SELECT hash, type FROM picture WHERE state = 'stored'`).all() as unknown as { hash: string; type: string }[];
    return new Set(rows.map(({ hash, type }) => join(hash.slice(0, 2), pictureFileName(hash, type))));
  });
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => !known.has(name));
  return files.map((name) => statSync(join(folder, name))).reduce((sum, stat) => sum + (stat.isFile() ? stat.size : 0), 0);
}
