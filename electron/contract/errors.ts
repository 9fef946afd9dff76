/** Everything that can go wrong in a way a person should hear of. The code picks the words in the window's language. */
export type ProblemCode =
  | 'bad-input'
  | 'catalogue-damaged'
  | 'disk-full'
  | 'edition-damaged'
  | 'feed-empty'
  | 'not-a-feed'
  | 'not-opml'
  | 'not-found'
  | 'already-followed'
  | 'feed-unreachable'
  | 'not-allowed'
  | 'page-too-large'
  | 'profile-unwritable'
  | 'sign-in'
  | 'store-busy'
  | 'store-damaged'
  | 'store-newer'
  | 'thread-stopped'
  | 'took-too-long'
  | 'unexpected';

/** A failure as it crosses threads and windows. */
export interface Problem {
  readonly code: ProblemCode;
  /** For a person, in English: what happened, what Broadsheet did about it, what they can do. */
  readonly sentence: string;
  /** For the log. */
  readonly detail?: string;
  /** Of `sign-in`: who asks for a password. */
  readonly origin?: string;
}

/** Thrown anywhere below the window; its message is the sentence for the person. */
export class BroadsheetError extends Error {
  readonly problem: Problem;

  constructor(code: ProblemCode, sentence: string, cause?: unknown, origin?: string) {
    super(sentence, { cause });
    this.name = 'BroadsheetError';
    this.problem = { code, sentence, ...(cause === undefined ? {} : { detail: detailOf(cause) }), ...(origin === undefined ? {} : { origin }) };
  }
}

/** Any thrown value as a problem that can be shown. */
export function problemOf(error: unknown): Problem {
  if (error instanceof BroadsheetError) return error.problem;
  return {
    code: 'unexpected',
    sentence: 'Something went wrong inside Broadsheet. Nothing stored was changed. Try again; if it comes back, restart Broadsheet.',
    detail: detailOf(error),
  };
}

/** The error that a problem was made from, on the far side of a thread or window. */
export function errorOf(problem: Problem): BroadsheetError {
  return new BroadsheetError(problem.code, problem.sentence, problem.detail, problem.origin);
}

function detailOf(cause: unknown): string {
  return cause instanceof Error ? (cause.stack ?? cause.message) : String(cause);
}
