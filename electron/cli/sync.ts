import { clearSpace } from '../api/completion';
import { makeDueEdition } from '../api/editions';
import { takeInFewNews } from '../api/terms';
import { problemOf } from '../contract/errors';
import { sentenceOf } from '../contract/feed-problem';
import { partSentence } from '../contract/part-reasons';
import type { OfflineReport } from '../contract/offline';
import { json, type Command } from './command';

export const sync: Command = {
  name: 'sync',
  usage: '[--all] [--json]',
  summary: 'refresh the feeds that are due, complete what they brought, and make the edition that is due',
  details: `  --all    every feed, due or not (a pause, a server's Retry-After and "gone for good" still hold)
  --json   print what came of it as JSON`,
  options: { all: { type: 'boolean' }, json: { type: 'boolean' } },
  words: 0,
  async run({ rooms, print, tell }, given) {
    const outcome = await rooms.refresher.refresh(given.options['all'] ? 'all' : 'due');
    if (outcome.kind === 'held') {
      tell(`Nothing was asked: ${outcome.holder} is refreshing this archive now.`);
    }
    const report = outcome.kind === 'done' ? outcome.round.report : { asked: 0, changed: 0, unchanged: 0, failed: [], newArticles: 0, updatedArticles: 0 };
    if (outcome.kind === 'done' && outcome.round.isOffline) tell('No feed answered: there seems to be no network. What is stored can be read.');
    const failed = report.failed.map(({ url, problem }) => ({ url, why: sentenceOf(problem) }));
    for (const { url, why } of failed) tell(`${url}: ${why}`);
    tell(`${report.asked} feeds asked, ${report.newArticles} new articles, ${failed.length} feeds failed.`);
    let isCompleted = true;
    if (outcome.kind === 'done' && !outcome.round.isOffline) {
      isCompleted = await rooms.completer.complete('wanted').then(
        () => true,
        (error: unknown) => {
          const { code, sentence, detail } = problemOf(error);
          tell(code === 'unexpected' ? `${sentence}\n${detail ?? ''}` : sentence);
          return false;
        },
      );
      // A page is composed of stories: what is in none yet waits for the next edition.
      if (await takeInFewNews(rooms)) await makeDueEdition(rooms);
      await clearSpace(rooms);
    }
    const { ready, notReady, pictures } = await rooms.reader.call('getOfflineReport', undefined);
    tell(`${ready} of ${ready + notReady.length} stories can be read without a network.`);
    if (given.options['json']) {
      await print(
        json({
          feeds: { asked: report.asked, changed: report.changed, unchanged: report.unchanged, failed },
          articles: { new: report.newArticles, updated: report.updatedArticles, ready, notReady: notReady.map(({ id, why }) => ({ id, why: whyNotReady(why) })) },
          pictures,
          bytes: (outcome.kind === 'done' ? outcome.round.bytes : 0) + rooms.completer.status().bytes,
        }),
      );
    }
    return failed.length > 0 || outcome.kind === 'held' || !isCompleted ? 1 : 0;
  },
};

function whyNotReady(why: OfflineReport['notReady'][number]['why']): string {
  return why === 'pictures' ? 'Some of its pictures are not stored yet.' : partSentence(why);
}
