import type { ArticleId } from '../contract/model';
import type { Changes, ReaderCalls, Thread, Written } from '../contract/threads';
import type { Announce } from './rooms';

/** Milliseconds between two announcements: what a refresh stores by the thousand is told in a few. */
const apart = 250;
/** More ids than this are announced as "many". */
const mostNamed = 1000;

/**
 * Announces what writes changed: a person's own at once, those that follow close together as one.
 * @returns a function that hands on a write's answer and sees to its announcement
 */
export function openAnnouncer(reader: Thread<ReaderCalls>, announce: Announce): <T>(writing: Promise<Written<T>>) => Promise<T> {
  let waiting: Changes = {};
  let timer: NodeJS.Timeout | undefined;
  let announcedAt = 0;

  async function flush(): Promise<void> {
    const changes = waiting;
    waiting = {};
    announcedAt = Date.now();
    if (changes.feeds) announce('feedsChanged', {});
    if (changes.tags) announce('tagsChanged', {});
    if (changes.timelines) announce('timelinesChanged', {});
    if (changes.searches) announce('savedSearchesChanged', {});
    if (changes.rules) announce('rulesChanged', {});
    if (changes.notices && changes.notices.length > 0) announce('articlesToNotice', { ids: changes.notices });
    if (changes.arrived) announce('articlesArrived', { count: changes.arrived });
    const { articles } = changes;
    if (articles === null || (articles && articles.length > 0)) announce('articlesChanged', { ids: articles });
    if (articles !== undefined || changes.arrived) announce('countsChanged', await reader.call('getCounts', undefined));
    if (changes.links) announce('linksChanged', {});
    if (changes.editions) announce('editionsChanged', {});
    if (changes.settings) announce('settingsChanged', await reader.call('getSettings', undefined));
  }

  const later = (): void => {
    timer ??= setTimeout(() => {
      timer = undefined;
      // The archive is the truth; a window that missed an announcement reads it again at its next one.
      flush().catch(() => undefined);
    }, apart);
  };

  return async (writing) => {
    const { answer, changes } = await writing;
    if (Object.keys(changes).length === 0) return answer;
    waiting = joined(waiting, changes);
    if (timer || Date.now() - announcedAt < apart) later();
    else await flush();
    return answer;
  };
}

function joined(a: Changes, b: Changes): Changes {
  const articles = joinedIds(a.articles, b.articles);
  return {
    ...(articles === undefined ? {} : { articles }),
    feeds: a.feeds === true || b.feeds === true,
    tags: a.tags === true || b.tags === true,
    searches: a.searches === true || b.searches === true,
    rules: a.rules === true || b.rules === true,
    notices: [...(a.notices ?? []), ...(b.notices ?? [])],
    settings: a.settings === true || b.settings === true,
    links: a.links === true || b.links === true,
    timelines: a.timelines === true || b.timelines === true,
    editions: a.editions === true || b.editions === true,
    arrived: (a.arrived ?? 0) + (b.arrived ?? 0),
  };
}

function joinedIds(a: Changes['articles'], b: Changes['articles']): readonly ArticleId[] | null | undefined {
  if (a === null || b === null) return null;
  if (a === undefined || b === undefined) return a ?? b;
  return a.length + b.length > mostNamed ? null : [...a, ...b];
}
