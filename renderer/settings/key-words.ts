import { keyCaps } from '../actions/key-names';
import { t } from '../language/language';

/** Keys in words: `Ctrl P`, `G then T`. */
export function keyWords(keys: string): string {
  return keyCaps(keys)
    .map((caps) => caps.join(' '))
    .join(` ${t('keys.sequence')} `);
}
