import type { FeedProblem } from './schedule';
import { sentenceOf } from './feed-problem';

/** What an article's page turned out to be, where it did not hold the story. */
export type PageReason =
  | 'paywall'
  | 'consent'
  | 'login'
  | 'robot-check'
  | 'script-only'
  | 'error-page'
  | 'link-list'
  | 'elsewhere'
  | 'no-text'
  | 'too-large'
  | 'not-a-page'
  | 'unreachable';

/** Why a text is not the whole article: a key that every language has words for. */
export type PartReason = 'excerpt' | 'headline-only' | PageReason;

/** Why a picture is not stored. `gone` ones are never asked for again and keep no story waiting. */
export type PictureReason = 'not-found' | 'not-a-picture' | 'too-large' | 'too-many-pixels' | 'private-address' | 'refused' | 'cut-off' | 'unreachable' | 'pictures-off' | 'disk-full';

/** The reason in English, for commands and files: what happened, and what is here. */
export function partSentence(reason: PartReason): string {
  switch (reason) {
    case 'excerpt':
      return 'The feed gave only an excerpt, and its page has not been fetched yet.';
    case 'headline-only':
      return 'The feed sent no text, and its page has not been fetched yet.';
    case 'paywall':
      return 'The site shows the whole story only to subscribers.';
    case 'consent':
      return 'The site shows a consent notice instead of the story.';
    case 'login':
      return 'The site shows the story only after signing in.';
    case 'robot-check':
      return 'The site wanted proof that a person asks.';
    case 'script-only':
      return 'The page shows its story only by running scripts.';
    case 'error-page':
      return 'The page answered with an error instead of the story.';
    case 'link-list':
      return 'The page is a list of links, not a story.';
    case 'elsewhere':
      return 'The address led to another site.';
    case 'no-text':
      return 'The page holds no text to read.';
    case 'too-large':
      return 'The page is larger than any story needs.';
    case 'not-a-page':
      return 'The address is not a page but a file.';
    case 'unreachable':
      return 'Its page could not be fetched.';
  }
}

export function pictureSentence(reason: PictureReason): string {
  switch (reason) {
    case 'not-found':
      return 'The picture is gone.';
    case 'not-a-picture':
      return 'What stands at its address is not a picture.';
    case 'too-large':
      return 'The picture is larger than the limit.';
    case 'too-many-pixels':
      return 'The picture has more pixels than can be shown safely.';
    case 'private-address':
      return 'Its address is on a private network, so it was not asked.';
    case 'refused':
      return 'Its server refused it.';
    case 'cut-off':
      return 'It came only in part.';
    case 'unreachable':
      return 'Its server did not answer.';
    case 'disk-full':
      return 'The disk was full when it came.';
    case 'pictures-off':
      return 'Pictures are switched off for this section.';
  }
}

/** A page that could not be had, as a reason. */
export function pageReasonOf(problem: FeedProblem): { reason: PageReason; sentence: string } {
  const reason: PageReason = problem.kind === 'too-large' ? 'too-large' : problem.kind === 'sign-in' ? 'login' : 'unreachable';
  return { reason, sentence: sentenceOf(problem) };
}
