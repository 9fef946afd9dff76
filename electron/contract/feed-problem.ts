import type { FeedProblem, TlsFault } from './schedule';

const tlsFaults: Readonly<Record<TlsFault, string>> = {
  expired: 'its certificate is out of date',
  'self-signed': 'nobody vouches for its certificate',
  'other-name': 'its certificate is for another name',
  untrusted: "its certificate can't be trusted",
  'no-tls': "it doesn't speak https",
};

/** What is wrong with a feed, in English, for commands and files: what happened and what still works. */
export function sentenceOf(problem: FeedProblem): string {
  switch (problem.kind) {
    case 'dns':
      return `No server named ${problem.host} can be found.`;
    case 'connect':
      return `${problem.host} doesn't answer.`;
    case 'tls':
      return `The connection to ${problem.host} isn't safe (${tlsFaults[problem.fault]}), so nothing was read.`;
    case 'timeout':
      return `${problem.host} took too long to answer.`;
    case 'too-large':
      return `It sent more than ${Math.round(problem.limit / 1024 / 1024)} MB, which no feed needs, so it was cut off.`;
    case 'redirects':
      return `It sends on from address to address (more than ${problem.hops} times).`;
    case 'private-address':
      return `It leads to ${problem.host}, an address on this computer or local network, so it was not asked.`;
    case 'bad-address':
      return `That isn't a web address: ${problem.address}`;
    case 'http':
      return `${problem.host} answered with error ${problem.status}.`;
    case 'sign-in':
      return `${problem.host} asks for a password.`;
    case 'gone':
      return `${problem.host} says this feed is gone for good. It is not asked again.`;
    case 'busy':
      return `${problem.host} asks to be left alone for a while.`;
    case 'encoding':
      return `${problem.host} answered in a compression that can't be read.`;
    case 'cut-off':
      return `The answer of ${problem.host} broke off.`;
    case 'not-a-feed':
      return `What ${problem.host} answers is not a feed.`;
    case 'offline':
      return 'There is no network.';
    case 'unreadable':
      return `The feed can't be read (${problem.detail}).`;
  }
}
