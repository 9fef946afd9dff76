import type { StateCreator } from 'zustand';
import type { ArticleId } from '../../electron/contract/model';
import type { MuteReason, Rule } from '../../electron/contract/rules';
import { call } from '../api';

/** The rules, and which of them hide what Muted lists. */
export interface RulesSlice {
  /** Null until they are asked for: a window can do without. */
  readonly rules: readonly Rule[] | null;
  /** Of the articles asked about; those that no rule hides have none. */
  readonly muteReasons: ReadonlyMap<ArticleId, MuteReason | null>;
  loadRules(): Promise<void>;
  /** Reads again what was read before. */
  refreshRules(): Promise<void>;
  loadMuteReasons(ids: readonly ArticleId[]): Promise<void>;
  /** Shows the order at once; storing it is the caller's. */
  setRules(rules: readonly Rule[]): void;
}

export const createRulesSlice: StateCreator<RulesSlice, [], [], RulesSlice> = (set, get) => ({
  rules: null,
  muteReasons: new Map(),
  loadRules: async () => set({ rules: await call('getRules') }),
  async refreshRules() {
    if (get().rules) await get().loadRules();
    const known = [...get().muteReasons.keys()];
    set({ muteReasons: new Map() });
    await get().loadMuteReasons(known);
  },
  async loadMuteReasons(ids) {
    const unknown = ids.filter((id) => !get().muteReasons.has(id));
    if (unknown.length === 0) return;
    const reasons = await call('getMuteReasons', { ids: unknown });
    const next = new Map<ArticleId, MuteReason | null>([...get().muteReasons, ...unknown.map((id) => [id, null] as const)]);
    // The first rule of several is reason enough.
    for (const reason of reasons.toReversed()) next.set(reason.articleId, reason);
    set({ muteReasons: next });
  },
  setRules: (rules) => set({ rules }),
});
