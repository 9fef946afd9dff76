import { useStore, type State } from '../state/store';
import type { Action } from './actions';
import { unmute } from './muting';
import { currentHeadline, openView } from './reading';
import { openRules, startRuleFrom } from './rules';

const { getState } = useStore;
const hasHeadline = (): boolean => currentHeadline() !== undefined;
const isMutedShown = (state: State): boolean => state.query.view.kind === 'muted' && hasHeadline();

/** Tags, mutes and rules, for the table of actions. */
export const rulingActions: readonly Action[] = [
  { id: 'headline.tag', title: 'tag', menu: 'story', group: 'story', keys: ['t'], when: hasHeadline, run: () => withHeadline('tags') },
  { id: 'headline.mute', title: 'mute', menu: 'story', group: 'story', keys: [], when: hasHeadline, run: () => withHeadline('mute') },
  { id: 'headline.unmute', title: 'unmute', menu: 'story', group: 'story', keys: [], when: isMutedShown, run: unmuteCurrent },
  { id: 'headline.rule', title: 'ruleFrom', menu: 'story', group: 'story', keys: [], when: hasHeadline, run: ruleFromCurrent },
  { id: 'go.muted', title: 'goMuted', group: 'go', keys: [], when: (state) => state.counts.muted > 0, run: () => openView({ kind: 'muted' }) },
  { id: 'program.rules', title: 'rules', menu: 'file', group: 'program', keys: [], run: openRules },
];

function withHeadline(name: 'tags' | 'mute'): void {
  const headline = currentHeadline();
  if (headline) getState().showDialog({ name, headline });
}

async function unmuteCurrent(): Promise<void> {
  const headline = currentHeadline();
  if (headline) await unmute(headline.id);
}

async function ruleFromCurrent(): Promise<void> {
  const headline = currentHeadline();
  if (headline) await startRuleFrom(headline);
}
