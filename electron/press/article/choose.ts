import { isExcerpt, type FeedContent } from './excerpt';
import type { ExtractedPage } from './extract';
import { judgePage, type Journey } from './judge';
import type { VerdictReason } from './verdict';

export type ChoiceReason =
  /** The page has more of the story. */
  | 'page-is-longer'
  /** The page shows pictures that the feed left out. */
  | 'page-has-pictures'
  /** The feed gave nothing to read. */
  | 'feed-is-empty'
  /** The feed gave as much or more. */
  | 'feed-is-longer'
  /** The page does not hold the story. */
  | Exclude<VerdictReason, 'article'>;

export interface Choice {
  /** Which of the two is shown; a person can switch. */
  readonly choice: 'feed' | 'page';
  readonly reason: ChoiceReason;
  /** Whether what is shown is the whole story as far as can be told; a wall or a failure leaves it open. */
  readonly isWhole: boolean;
  /** For a person, in English. */
  readonly sentence: string;
}

/** The page must give this much more, for its own furniture may have been counted. */
const longerBy = 1.1;
const longerWords = 15;
/** Lengths this close are the same text. */
const sameLength = 0.9;

/** The better of what the feed gave and what the page holds. */
export function chooseContent(feed: FeedContent, page: ExtractedPage, journey: Journey): Choice {
  const { reason, sentence } = judgePage(page, journey);
  const feedIsWhole = !isExcerpt(feed).isExcerpt;
  if (reason !== 'article') {
    // Part of a story behind a wall is better than nothing; a notice is not.
    if (feed.words === 0 && reason === 'paywall' && page.words > 0) return { choice: 'page', reason, isWhole: false, sentence: partOfStory };
    return { choice: 'feed', reason, isWhole: feedIsWhole, sentence };
  }
  if (feed.words === 0) return { choice: 'page', reason: 'feed-is-empty', isWhole: true, sentence: 'The feed gave only the headline; this is the story from its page.' };
  if (page.words > feed.words * longerBy + longerWords) return { choice: 'page', reason: 'page-is-longer', isWhole: true, sentence: 'The page has more of the story than the feed, so it is shown from the page.' };
  const pictures = page.pictures.filter(({ role }) => role === 'picture').length;
  if (page.words >= feed.words * sameLength && feed.pictureCount === 0 && pictures > 0) return { choice: 'page', reason: 'page-has-pictures', isWhole: true, sentence: 'The page has the same text as the feed and its pictures as well, so the story is shown from the page.' };
  return { choice: 'feed', reason: 'feed-is-longer', isWhole: true, sentence: 'The feed gave the whole story.' };
}

const partOfStory = 'The site shows the whole story only to subscribers; this is the part that everyone may read. Open the original to read on if you have a subscription.';
