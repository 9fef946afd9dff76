import type { ArticleId } from '../../electron/contract/model';
import { call } from '../api';
import { t } from '../language/language';
import { attempt } from './attempt';

/** As many notifications are shown of what came at once; the rest is counted in one more. */
const shownAtOnce = 3;

/** Tells of articles that rules want told: a notification each of the system's. Choosing one opens the article. */
export function showNotices(ids: readonly ArticleId[]): Promise<void> {
  return attempt(async () => {
    const headlines = await call('getHeadlines', { ids: ids.slice(0, shownAtOnce + 1) });
    for (const { id, title, feedTitle } of headlines.slice(0, shownAtOnce)) await call('showNotice', { title: feedTitle, text: title, articleId: id });
    const next = headlines[shownAtOnce];
    if (next) await call('showNotice', { title: t('program'), text: t('notice.many', { count: ids.length - shownAtOnce }), articleId: next.id });
  });
}
