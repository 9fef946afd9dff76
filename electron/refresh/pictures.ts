import type { PictureOutcome } from '../contract/completion';
import { problemOf } from '../contract/errors';
import type { FeedProblem } from '../contract/schedule';
import type { PressCalls, Thread } from '../contract/threads';
import type { Http } from './http';
import { pictureFileName } from '../contract/picture-file';
import type { IncomingPicture, PictureFiles } from './picture-files';
import { RequestError } from './request-problems';

const acceptPictures = 'image/avif,image/webp,image/png,image/jpeg,image/gif,image/svg+xml;q=0.9,image/*;q=0.8,*/*;q=0.1';

export interface PictureTools {
  readonly http: Http;
  readonly press: Thread<PressCalls>;
  readonly files: PictureFiles;
}

export interface WantedPicture {
  readonly url: string;
  /** The article it stands in: sites that guard their pictures ask for it. Sent for pictures only, and only now. */
  readonly articleUrl: string | null;
  /** Bytes it may take. */
  readonly limit: number;
  /** An origin a person typed, which may be on their own network. */
  readonly trustedOrigin: string | null;
}

export interface FetchedPicture {
  readonly outcome: PictureOutcome;
  /** Bytes that travelled. */
  readonly received: number;
  /** To be taken once the archive knows the picture; null: none came. */
  readonly incoming: IncomingPicture | null;
}

/** Fetches one picture and puts its bytes on the way in. @throws disk-full */
export async function fetchPicture({ url, articleUrl, limit, trustedOrigin }: WantedPicture, { http, press, files }: PictureTools): Promise<FetchedPicture> {
  const without = (outcome: PictureOutcome, received = 0): FetchedPicture => ({ outcome, received, incoming: null });
  try {
    const answer = await http.fetch({
      url,
      purpose: 'picture',
      accept: acceptPictures,
      limits: { wire: limit, inflated: limit * 2, deadline: 30_000 },
      trustedOrigin,
      referer: articleUrl,
    });
    const refused = refusalOf(answer.status);
    if (refused) return without(refused);
    const received = answer.body.length;
    const { bytes, ...pressed } = await press.call('pressPicture', { bytes: answer.body, contentType: answer.headers['content-type'] ?? null }, [answer.body.buffer]);
    if (pressed.kind === 'refused') return without({ kind: pressed.reason === 'cut-off' ? 'failed' : 'gone', reason: pressed.reason }, received);
    const { hash, type } = pressed.file;
    const incoming = await files.bring(pictureFileName(hash, type), bytes);
    return { outcome: { kind: 'stored', file: pressed.file, bytes: bytes.length }, received, incoming };
  } catch (error) {
    if (error instanceof RequestError) return without(outcomeOf(error.problem));
    // What takes its thread past deadline or memory is none that can be shown.
    if (['took-too-long', 'thread-stopped'].includes(problemOf(error).code)) return without({ kind: 'gone', reason: 'not-a-picture' });
    throw error;
  }
}

function refusalOf(status: number): PictureOutcome | null {
  if (status === 200 || status === 203) return null;
  if (status === 404 || status === 410) return { kind: 'gone', reason: 'not-found' };
  if (status === 401 || status === 403 || status === 451) return { kind: 'gone', reason: 'refused' };
  return { kind: 'failed', reason: 'unreachable' };
}

function outcomeOf({ kind }: FeedProblem): PictureOutcome {
  switch (kind) {
    case 'too-large':
      return { kind: 'gone', reason: 'too-large' };
    case 'private-address':
      return { kind: 'gone', reason: 'private-address' };
    case 'bad-address':
      return { kind: 'gone', reason: 'not-found' };
    case 'cut-off':
      return { kind: 'failed', reason: 'cut-off' };
    default:
      return { kind: 'failed', reason: 'unreachable' };
  }
}
