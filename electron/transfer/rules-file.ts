import { rulesIn } from '../contract/rules';
import type { ReaderCalls, Thread, WriterCalls, Written } from '../contract/threads';

export interface RulesTools {
  readonly reader: Thread<ReaderCalls>;
  readonly writer: Thread<WriterCalls>;
  readonly announced: <T>(writing: Promise<Written<T>>) => Promise<T>;
}

/** Adds the rules that a file lists; those that are here already stay as they are. @throws bad-input; nothing is added then */
export async function importRules(text: string, { writer, announced }: Pick<RulesTools, 'writer' | 'announced'>): Promise<{ added: number; known: number }> {
  return announced(writer.call('importRules', { rules: rulesIn(text) }));
}

/** Every rule, as a file that {@link importRules} reads. */
export async function exportRules({ reader }: Pick<RulesTools, 'reader'>): Promise<string> {
  return `${JSON.stringify(await reader.call('exportRules', undefined), null, 2)}\n`;
}
