import type { ArticleId } from '../../electron/contract/model';
import { call } from '../api';
import { dayName } from '../language/format';
import { t } from '../language/language';
import { useStore } from '../state/store';
import { attempt } from './attempt';
import { reopenList } from './reading';
import { endOf, type Span } from './rules';

const { getState } = useStore;

/** Hides what holds these words, and what comes with them, for that long. */
export function muteWords(words: string, span: Span): Promise<void> {
  return attempt(async () => {
    const until = endOf(span);
    const { caught } = await call('muteWords', { words, until });
    const said = until === null ? t('ruleToast.mutedEver', { words }) : t('ruleToast.muted', { words, time: dayName(until) });
    getState().showToast({ kind: 'done', text: `${said} ${t('ruleToast.hidden', { count: caught })}`, canUndo: true });
    await reopenList();
  });
}

/** Shows an article again that a rule hides. */
export function unmute(id: ArticleId): Promise<void> {
  return attempt(async () => {
    await call('unmuteArticles', { ids: [id] });
    getState().showToast({ kind: 'done', text: t('ruleToast.shown', { count: 1 }), canUndo: true });
    await reopenList();
  });
}
