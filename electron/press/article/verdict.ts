/** Why a page is or is not taken for its article. */
export type VerdictReason = 'article' | 'paywall' | 'consent' | 'login' | 'robot-check' | 'error-page' | 'link-list' | 'script-only' | 'elsewhere' | 'no-text';

/** What a fetched page turned out to be. */
export interface Verdict {
  readonly reason: VerdictReason;
  /** For a person, in English: what stands on the page instead of the story, and what Broadsheet did about it. */
  readonly sentence: string;
}

const sentences: Readonly<Record<VerdictReason, string>> = {
  article: 'The page holds the whole story.',
  paywall: 'The site shows the whole story only to subscribers, so Broadsheet kept what the feed gave. Open the original to read on if you have a subscription.',
  consent: 'The site asks for consent to tracking before it shows the story, so Broadsheet kept what the feed gave. Open the original to decide there.',
  login: 'The site asks for a sign-in before it shows the story, so Broadsheet kept what the feed gave. Open the original to sign in.',
  'robot-check': 'The site checks for robots before it shows the story, so Broadsheet kept what the feed gave. Open the original in your browser.',
  'error-page': 'The site answered with an error page instead of the story, so Broadsheet kept what the feed gave. It tries again tomorrow.',
  'link-list': 'The page is a list of links instead of a story, so Broadsheet kept what the feed gave.',
  'script-only': 'The site builds this story with a program in the page, which Broadsheet does not run, so it kept what the feed gave. Open the original in your browser.',
  elsewhere: 'The link leads to another page than the story, so Broadsheet kept what the feed gave.',
  'no-text': 'No story was found on the page, so Broadsheet kept what the feed gave. Open the original in your browser.',
};

export function verdict(reason: VerdictReason): Verdict {
  return { reason, sentence: sentences[reason] };
}
