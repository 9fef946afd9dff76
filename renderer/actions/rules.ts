import type { ArticleId, Headline, RuleId } from '../../electron/contract/model';
import type { Rule, RuleCatch, RuleContent, RuleTrial } from '../../electron/contract/rules';
import { call, CallError } from '../api';
import { tellingWords } from '../language/headline-words';
import { problemWords, t } from '../language/language';
import { useStore } from '../state/store';
import { attempt } from './attempt';
import { reopenList, visitHeadline } from './reading';

const { getState } = useStore;
const dayLength = 24 * 3_600_000;

/** How long something holds, in days; null: for ever. */
export const spans = { day: 1, week: 7, month: 30, ever: null } as const;
export type Span = keyof typeof spans;

export function endOf(span: Span): number | null {
  const days = spans[span];
  return days === null ? null : Date.now() + days * dayLength;
}

export function openRules(): void {
  getState().showDialog({ name: 'settings', page: 'rules' });
}

/** Opens the editor with a rule that is there, or one to be made. */
export function openRule(id: RuleId | null, content: RuleContent): void {
  getState().showDialog({ name: 'settings', page: 'rules', rule: { id, content } });
}

export function startRule(): void {
  openRule(null, { name: '', isOn: true, when: 'all', conditions: [{ field: 'any', operator: 'contains', value: '' }], actions: [{ kind: 'mute' }], until: null });
}

/** Opens the editor with what a headline shows: its feed, its author, its words. */
export function startRuleFrom(headline: Headline): Promise<void> {
  return attempt(async () => {
    const { story } = getState();
    const { authors } = story?.headline.id === headline.id ? story : await call('getStory', { id: headline.id });
    const [author] = authors;
    const [words] = tellingWords(headline.title, headline.language);
    openRule(null, {
      name: '',
      isOn: true,
      when: 'all',
      conditions: [
        { field: 'feed', operator: 'is', value: headline.feedTitle },
        ...(author === undefined ? [] : [{ field: 'author', operator: 'contains', value: author } as const]),
        { field: 'title', operator: 'contains', value: words ?? headline.title },
      ],
      actions: [{ kind: 'mute' }],
      until: null,
    });
  });
}

/** What a rule would catch of what is stored; a sentence where it can't be read. */
export async function tryRule(rule: RuleContent): Promise<RuleTrial | { readonly sentence: string }> {
  try {
    const trial = await call('tryRule', { rule });
    getState().addHeadlines(trial.examples);
    return trial;
  } catch (error) {
    if (error instanceof CallError) return { sentence: problemWords(error.problem) };
    throw error;
  }
}

/** Saves a rule and goes back to the list of them; a sentence where it can't be. */
export async function saveRule(id: RuleId | null, rule: RuleContent, stored: 'leave' | 'apply'): Promise<{ readonly sentence: string } | null> {
  try {
    const { caught } = await call('saveRule', { id, rule, stored });
    const text = stored === 'apply' ? t('ruleToast.applied', { name: rule.name, count: caught }) : t('ruleToast.saved', { name: rule.name });
    getState().showToast({ kind: 'done', text, canUndo: stored === 'apply' });
    // Meanwhile a person may have gone elsewhere.
    if (getState().dialog?.name === 'settings') openRules();
    if (caught > 0) await reopenList();
    return null;
  } catch (error) {
    if (error instanceof CallError) return { sentence: problemWords(error.problem) };
    throw error;
  }
}

/** Shown at once. */
export function setRuleOn(id: RuleId, isOn: boolean): Promise<void> {
  const { rules, setRules, loadRules } = getState();
  if (rules) setRules(rules.map((rule) => (rule.id === id ? { ...rule, isOn } : rule)));
  return attempt(
    () => call('setRuleOn', { id, isOn }),
    () => void loadRules(),
  );
}

export function removeRule({ id, name }: Rule): Promise<void> {
  return attempt(async () => {
    await call('removeRule', { id });
    getState().showToast({ kind: 'done', text: t('toast.removed', { title: name }), canUndo: true });
    await reopenList();
  });
}

/** Puts a rule in another place, shown at once. Answers its place, from 1. */
export async function moveRule(id: RuleId, to: number): Promise<void> {
  const { rules, setRules, loadRules } = getState();
  const moved = rules?.find((rule) => rule.id === id);
  if (!rules || !moved || to < 0 || to >= rules.length) return;
  const order = rules.filter((rule) => rule !== moved).toSpliced(to, 0, moved);
  setRules(order);
  await attempt(
    () => call('orderRules', { ids: order.map((rule) => rule.id) }),
    () => void loadRules(),
  );
}

/** What a rule has caught, the newest first, with its rows. */
export function readCatches(id: RuleId, limit: number, show: (catches: readonly RuleCatch[]) => void): Promise<void> {
  return attempt(async () => {
    const catches = await call('getRuleCatches', { id, limit });
    await getState().loadHeadlines(catches.map(({ articleId }) => articleId));
    show(catches);
  });
}

/** Opens an article from within a dialog, which it closes. */
export function leaveTo(id: ArticleId): Promise<void> {
  getState().showDialog(null);
  return visitHeadline(id);
}

export function importRules(): Promise<void> {
  return attempt(async () => {
    const result = await call('importRulesFile');
    if (result) getState().showToast({ kind: 'done', text: t('ruleToast.imported', { count: result.added, known: result.known }), canUndo: false });
  });
}

export function exportRules(): Promise<void> {
  return attempt(async () => {
    const path = await call('exportRulesFile');
    if (path !== null) getState().showToast({ kind: 'done', text: t('toast.exported', { path }), canUndo: false });
  });
}
