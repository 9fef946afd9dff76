import type { RuleWrites } from '../contract/rule-calls';
import type { Api } from './api';
import type { Rooms } from './rooms';

/** Rules: the writer puts articles to them as it stores them. */
export function ruleCalls({ writer, announced }: Rooms): Pick<Api, keyof RuleWrites> {
  return {
    saveRule: (input) => announced(writer.call('saveRule', input)),
    setRuleOn: (input) => announced(writer.call('setRuleOn', input)),
    removeRule: (input) => announced(writer.call('removeRule', input)),
    orderRules: (input) => announced(writer.call('orderRules', input)),
    muteWords: (input) => announced(writer.call('muteWords', input)),
    unmuteArticles: (input) => announced(writer.call('unmuteArticles', input)),
    importRules: (input) => announced(writer.call('importRules', input)),
  };
}
