import type { FeedSettings, FeedState, SignIn, SignInState } from '../../electron/contract/feed-settings';
import type { FeedId, FullText } from '../../electron/contract/model';
import { call, CallError } from '../api';
import { problemWords } from '../language/language';
import { attempt } from './attempt';

/** How asking each feed goes. */
export function readFeedStates(show: (states: readonly FeedState[]) => void): Promise<void> {
  return attempt(async () => show(await call('getFeedStates')));
}

/** What is settled of one feed. A feed that was just removed has nothing to show. */
export function readFeedSettings(id: FeedId, show: (settings: FeedSettings) => void): Promise<void> {
  return attempt(async () => {
    try {
      show(await call('getFeedSettings', { id }));
    } catch (error) {
      if (!(error instanceof CallError && error.problem.code === 'not-found')) throw error;
    }
  });
}

export function readFeedLanguages(show: (languages: readonly string[]) => void): Promise<void> {
  return attempt(async () => show(await call('getFeedLanguages')));
}

export function setFeedInterval(id: FeedId, interval: number | null): Promise<void> {
  return attempt(() => call('setFeedInterval', { id, interval }));
}

export function setFullText(id: FeedId, fullText: FullText): Promise<void> {
  return attempt(() => call('setFullText', { id, fullText }));
}

/** Answers what is wrong with it in words, or null: it is kept. */
export function setUserAgent(id: FeedId, userAgent: string | null): Promise<string | null> {
  return sentenceOf(() => call('setUserAgent', { id, userAgent }));
}

/** Answers what is wrong with them in words, or null: they are kept. */
export function setFeedHeaders(id: FeedId, headers: Readonly<Record<string, string>>): Promise<string | null> {
  return sentenceOf(() => call('setFeedHeaders', { id, headers }));
}

/** Answers why the feed keeps its old address, or null: it has the new one and was asked there. */
export function changeFeedAddress(id: FeedId, address: string): Promise<string | null> {
  return sentenceOf(() => call('changeFeedAddress', { id, address }));
}

export function readSignInState(url: string, show: (state: SignInState) => void): Promise<void> {
  return attempt(async () => show(await call('getSignInState', { url })));
}

/** Keeps a sign-in for the origin of an address, and tells where. */
export function signIn(url: string, given: SignIn, show: (state: SignInState) => void): Promise<void> {
  return attempt(async () => show(await call('signIn', { url, signIn: given })));
}

export function signOut(url: string): Promise<void> {
  return attempt(() => call('signOut', { url }));
}

async function sentenceOf(body: () => Promise<unknown>): Promise<string | null> {
  try {
    await body();
    return null;
  } catch (error) {
    if (error instanceof CallError) return problemWords(error.problem);
    throw error;
  }
}
