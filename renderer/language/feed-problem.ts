import type { FeedProblem } from '../../electron/contract/schedule';
import { t } from './language';

/** What is wrong with a feed, for a person. */
export function feedProblemWords(problem: FeedProblem, title: string): string {
  return t(`feedProblem.${problem.kind}`, {
    title,
    host: 'host' in problem ? problem.host : '',
    status: 'status' in problem ? problem.status : 0,
    address: 'address' in problem ? problem.address : '',
  });
}
