import type { FeedProblem } from '../../electron/contract/schedule';
import { t } from './language';

/** What is wrong with a feed, for a person. */
export function feedProblemWords(problem: FeedProblem, title: string): string {
  return t(`feedProblem.${problem.kind}`, { title, ...valuesOf(problem) });
}

/** The same where the feed's name stands beside it. */
export function troubleWords(problem: FeedProblem): string {
  return t(`trouble.${problem.kind}`, valuesOf(problem));
}

function valuesOf(problem: FeedProblem): { host: string; status: number; address: string } {
  return {
    host: 'host' in problem ? problem.host : '',
    status: 'status' in problem ? problem.status : 0,
    address: 'address' in problem ? problem.address : '',
  };
}
