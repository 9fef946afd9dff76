import type { CompletionTask, PictureOutcome, PressedPage } from '../contract/completion';
import { problemOf } from '../contract/errors';
import { pageReasonOf, type PageReason } from '../contract/part-reasons';
import type { PressCalls, ReaderCalls, Thread, WriterCalls, Written } from '../contract/threads';
import type { FetchAnswer, Http, Limits } from './http';
import type { PictureFiles } from './picture-files';
import { fetchPicture } from './pictures';
import { RequestError } from './request-problems';

const MiB = 1024 * 1024;
/** The text of the longest story is far below; what is larger is no story. */
const pageLimits: Limits = { wire: 8 * MiB, inflated: 16 * MiB, deadline: 30_000 };
const acceptPages = 'text/html,application/xhtml+xml;q=0.9,*/*;q=0.1';

export interface CompleteTools {
  readonly http: Http;
  readonly press: Thread<PressCalls>;
  readonly reader: Thread<ReaderCalls>;
  readonly writer: Thread<WriterCalls>;
  readonly files: PictureFiles;
  readonly announced: <T>(writing: Promise<Written<T>>) => Promise<T>;
  readonly isOnline: () => boolean;
  /** Pictures that are being fetched, by id. */
  readonly underWay: Map<number, Promise<number>>;
}

/**
 * Completes one article, from start to end: its page where the feed gave only part, then its pictures.
 * What a server does never makes it throw; each step is stored as it ends.
 * @returns the bytes received
 * @throws disk-full, and what else keeps the archive from being written
 */
export async function completeArticle(task: CompletionTask, tools: CompleteTools): Promise<number> {
  let received = 0;
  if (task.wantsPage && task.url !== null) received += await completeText(task.id, task.url, task, tools);
  // The page may have brought other pictures than the feed's.
  if (!task.wantsPictures) return received;
  const pictures = task.wantsPage ? await tools.reader.call('getPictureTasks', { id: task.id, now: Date.now() }) : task.pictures;
  const fetched = await Promise.allSettled(pictures.map((picture) => once(picture.id, tools.underWay, () => completePicture(picture, task, tools))));
  for (const each of fetched) {
    if (each.status === 'rejected') throw each.reason;
    received += each.value;
  }
  return received;
}

async function completePicture({ id, url }: CompletionTask['pictures'][number], task: CompletionTask, tools: CompleteTools): Promise<number> {
  const note = (outcome: PictureOutcome): Promise<void> => tools.announced(tools.writer.call('notePicture', { id, outcome }));
  try {
    const { outcome, received, incoming } = await fetchPicture({ url, articleUrl: task.url, limit: task.pictureLimit, trustedOrigin: task.trustedOrigin }, tools);
    // Without a network nothing is anybody's fault, and nothing is noted.
    if (outcome.kind === 'failed' && !tools.isOnline()) return 0;
    await note(outcome);
    await incoming?.take();
    return received;
  } catch (error) {
    // Where a picture has no room, a note of it may still have; without it the picture waits as before.
    if (problemOf(error).code === 'disk-full') await note({ kind: 'failed', reason: 'disk-full' }).catch(() => undefined);
    throw error;
  }
}

/** A picture that several articles show is fetched by the first; the others wait for it and count nothing. */
async function once(id: number, underWay: Map<number, Promise<number>>, fetch: () => Promise<number>): Promise<number> {
  const before = underWay.get(id);
  if (before) return before.then(() => 0);
  const mine = fetch().finally(() => underWay.delete(id));
  underWay.set(id, mine);
  return mine;
}

/** Fetches a page and stores the better of it and the feed's text. */
async function completeText(id: number, url: string, { title, trustedOrigin }: CompletionTask, tools: CompleteTools): Promise<number> {
  const { reader, writer, announced } = tools;
  const got = await fetchPage(url, trustedOrigin, tools.http);
  if ('reason' in got) {
    if (got.reason !== 'unreachable' || tools.isOnline()) await announced(writer.call('notePageFailure', { id, reason: got.reason }));
    return 0;
  }
  const received = got.answer.body.length;
  const feed = await reader.call('getFeedText', { id });
  const page = await pressOf(got.answer, { requestedUrl: url, title, feed }, tools.press);
  if ('reason' in page) await announced(writer.call('notePageFailure', { id, reason: page.reason }));
  else await announced(writer.call('storePage', { id, page, finalUrl: got.answer.url }));
  return received;
}

/** A page's bytes, or why there are none. */
export async function fetchPage(url: string, trustedOrigin: string | null, http: Http): Promise<{ answer: FetchAnswer } | { reason: PageReason; sentence: string }> {
  try {
    const answer = await http.fetch({ url, purpose: 'page', accept: acceptPages, limits: pageLimits, trustedOrigin });
    const type = answer.headers['content-type']?.toLowerCase() ?? 'text/html';
    if (!/html|xml|text\/plain/.test(type)) return { reason: 'not-a-page', sentence: 'The address is not a page but a file.' };
    if (answer.status === 200 || answer.status === 203) return { answer };
    if (answer.status === 401 || answer.status === 403) return { reason: 'login', sentence: 'The site shows the story only after signing in.' };
    if (answer.status === 402 || answer.status === 451) return { reason: 'paywall', sentence: 'The site shows the whole story only to subscribers.' };
    if (answer.status === 404 || answer.status === 410) return { reason: 'error-page', sentence: 'The page is gone.' };
    return { reason: 'unreachable', sentence: `Its server answered with error ${answer.status}.` };
  } catch (error) {
    if (!(error instanceof RequestError)) throw error;
    return pageReasonOf(error.problem);
  }
}

/** Reads a page; one that can't be read is a reason like any other. */
export async function pressOf(
  { body, headers, url }: FetchAnswer,
  known: Pick<Parameters<PressCalls['pressPage']>[0], 'requestedUrl' | 'title' | 'feed'>,
  press: Thread<PressCalls>,
): Promise<(PressedPage & { title: string }) | { reason: PageReason }> {
  try {
    return await press.call('pressPage', { ...known, bytes: body, contentType: headers['content-type'] ?? null, finalUrl: url }, [body.buffer]);
  } catch (error) {
    const { code } = problemOf(error);
    // A page that takes its thread past deadline or memory is as good as too large.
    if (code === 'page-too-large' || code === 'took-too-long' || code === 'thread-stopped') return { reason: 'too-large' };
    throw error;
  }
}
