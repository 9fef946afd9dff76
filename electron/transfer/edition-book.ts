import { createHash } from 'node:crypto';
import type { BookFile, BookPicture, BookStory, EditionBook } from '../contract/edition-book';
import { editionName, editionTitle, moment, whySentence } from '../contract/edition-why';
import type { Edition, EditionSlot } from '../contract/editions';
import { problemOf } from '../contract/errors';
import type { EditionId, Picture, Story } from '../contract/model';
import { partSentence } from '../contract/part-reasons';
import type { PressCalls, ReaderCalls, Thread } from '../contract/threads';

/** Pictures past this many bytes in all are left out of a book, and told by their words. */
const mostBytes = 150 * 1024 * 1024;

export interface BookTools {
  readonly reader: Thread<ReaderCalls>;
  readonly press: Thread<PressCalls>;
  /** The bytes behind a `broadsheet://picture/…` address; null: the file is gone. */
  readonly readPicture: (src: string) => Promise<Uint8Array | null>;
}

/** What the file of an edition is called: `Broadsheet 2026-11-23 morning`; an extra one has its time. */
export function bookName({ kind, madeAt }: Pick<Edition, 'kind' | 'madeAt'>): string {
  const [date = '', time = ''] = moment(madeAt).split(' ');
  return `Broadsheet ${date} ${kind === 'extra' ? time.replace(':', '') : kind}`;
}

/** An edition as an EPUB. @throws not-found */
export async function exportEpub(tools: BookTools, id: EditionId): Promise<Uint8Array> {
  const edition = await tools.reader.call('getEdition', { id });
  const book = await bookOf(edition, tools);
  return tools.press.call('writeEpub', { book }, book.files.flatMap(({ bytes }) => whole(bytes)));
}

/** An edition as one HTML page. @throws not-found */
export async function exportPage(tools: BookTools, id: EditionId): Promise<string> {
  const edition = await tools.reader.call('getEdition', { id });
  const book = await bookOf(edition, tools);
  return tools.press.call('writePage', { book }, book.files.flatMap(({ bytes }) => whole(bytes)));
}

/** The buffer of bytes that have one to themselves; others are copied. */
function whole(bytes: Uint8Array): ArrayBuffer[] {
  return bytes.buffer instanceof ArrayBuffer && bytes.byteLength === bytes.buffer.byteLength ? [bytes.buffer] : [];
}

/** Gathers what an edition's stories are now. What has gone since is told from what the edition keeps. */
async function bookOf(edition: Edition | null, tools: BookTools): Promise<EditionBook> {
  if (!edition) throw new Error('an edition that is named is there or said not to be');
  const files = openFiles(tools);
  const stories: BookStory[] = [];
  for (const slot of edition.slots) stories.push(await bookStory(slot, await storyOf(slot, tools), files));
  const { kind, madeAt, slots } = edition;
  const counts = `${countOf(slots.length, 'story', 'stories')} from ${countOf(new Set(slots.flatMap(({ story }) => story.sources)).size, 'source', 'sources')}`;
  return {
    title: editionTitle(kind, madeAt),
    summary: counts,
    end: [`That’s the ${editionName(kind, madeAt).toLowerCase()}.`, `${counts}.`],
    language: commonest(slots.flatMap(({ language }) => language ?? [])) ?? 'en',
    identifier: uuidOf(`broadsheet ${edition.id} ${madeAt} ${slots.map(({ story }) => story.title).join('\n')}`),
    madeAt: new Date(madeAt).toISOString(),
    stories,
    files: files.all(),
  };
}

async function storyOf({ story }: EditionSlot, { reader }: BookTools): Promise<Story | null> {
  const [id] = story.articleIds;
  if (id === undefined) return null;
  try {
    return await reader.call('getStory', { id });
  } catch (error) {
    if (problemOf(error).code === 'not-found') return null;
    throw error;
  }
}

async function bookStory(slot: EditionSlot, story: Story | null, files: Files): Promise<BookStory> {
  const { sources, title } = slot.story;
  const html = story?.contentHtml ?? null;
  const pictures: Record<string, BookPicture> = {};
  for (const { url, stored } of story?.pictures ?? []) {
    const picture = stored && (await files.add(stored));
    if (picture) pictures[url] = picture;
  }
  const lead = html === null ? slot.picture : (story?.leadPicture ?? null);
  return {
    title,
    language: slot.language,
    kicker: slot.kicker,
    why: whySentence(slot.why),
    facts: [
      sources.length > 1 ? `${sources[0]} and ${sources.length - 1} more` : (sources[0] ?? ''),
      ...(story && story.authors.length > 0 ? [story.authors.join(', ')] : []),
      ...(slot.publishedAt === null ? [] : [moment(slot.publishedAt)]),
    ],
    url: story?.headline.url ?? null,
    standfirst: slot.standfirst,
    opening: slot.opening,
    html,
    note: noteOf(story),
    picture: lead && (await files.add(lead)),
    pictures,
  };
}

function noteOf(story: Story | null): string | null {
  if (!story) return 'This story is no longer in the archive.';
  if (story.contentHtml === null) return `Only the headline is here. ${story.partReason && story.headline.url ? partSentence(story.partReason) : 'The feed sent no text.'}`;
  return story.partReason ? `This is only part of the story. ${partSentence(story.partReason)}` : null;
}

interface Files {
  /** null: its file is gone, or there is no room for it. */
  add(picture: Picture): Promise<BookPicture | null>;
  all(): BookFile[];
}

/** The files of a book, each picture once. */
function openFiles({ readPicture }: BookTools): Files {
  const files = new Map<string, BookFile>();
  let bytesLeft = mostBytes;
  return {
    async add({ src, width, height, alt }) {
      const named = /([\w-]+)\.([a-z+-]+)$/.exec(src);
      const isOwn = src.includes('/edition/');
      const type = named?.[2] === 'svg' ? 'svg+xml' : named?.[2];
      // A drawing from the web may hold what no book may: scripts, or addresses outside.
      if (!named || !type || (type === 'svg+xml' && !isOwn)) return null;
      const file = `${named[1]}.${extensions[type] ?? type}`;
      if (!files.has(file)) {
        const bytes = await readPicture(src);
        if (!bytes || bytes.byteLength > bytesLeft) return null;
        bytesLeft -= bytes.byteLength;
        files.set(file, { name: file, type: `image/${type}`, bytes });
      }
      return { file, width, height, alt };
    },
    all: () => [...files.values()],
  };
}

const extensions: Readonly<Record<string, string>> = { jpeg: 'jpg', 'svg+xml': 'svg' };

function countOf(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`;
}

function commonest(values: readonly string[]): string | null {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].toSorted((a, b) => b[1] - a[1])[0]?.[0] ?? null;
}

/** A UUID that follows from its name, in the form of version 8 (RFC 9562, 5.8). */
function uuidOf(name: string): string {
  const hash = createHash('sha256').update(name).digest('hex');
  return `${hash.slice(0, 8)}-${hash.slice(8, 12)}-8${hash.slice(13, 16)}-8${hash.slice(17, 20)}-${hash.slice(20, 32)}`;
}
