import { fold } from './fold';

/** A word of a text, or a single character of a script that puts no spaces between words. */
export interface Token {
  /** Where it stands in the text, in UTF-16 units. */
  readonly start: number;
  readonly end: number;
  readonly folded: string;
  readonly isUnspaced: boolean;
}

/**
 * Letters, digits and signs of scripts whose words can't be told by spaces: Chinese, Japanese, Thai, Lao, Khmer,
 * Burmese; and Korean, whose words carry their endings with them. For use within a class, flag u.
 */
const unspacedScripts = String.raw`\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Bopo}\p{sc=Hang}\p{sc=Thai}\p{sc=Laoo}\p{sc=Khmr}\p{sc=Mymr}\u30fc\u3006`;
/** What words are made of; everything else stands between them. */
const wordCharacters = String.raw`\p{L}\p{N}\p{M}\p{Co}`;
const unspacedCharacter = `(?=[${wordCharacters}])[${unspacedScripts}]`;

/** A run of them. */
export const unspacedRun = new RegExp(`(?:${unspacedCharacter})+`, 'gu');
const token = new RegExp(`(${unspacedCharacter})|(?:(?![${unspacedScripts}])[${wordCharacters}])+`, 'gu');

/** The words of a text in their order. */
export function* tokensOf(text: string): Generator<Token> {
  for (const match of text.matchAll(token)) {
    yield { start: match.index, end: match.index + match[0].length, folded: isFolded(match[0]) ? match[0] : fold(match[0]), isUnspaced: match[1] !== undefined };
  }
}

/** Characters of which nearly all such texts are made: kana, common Chinese characters, Korean syllables. */
function isFolded(character: string): boolean {
  if (character.length > 1) return false;
  const code = character.charCodeAt(0);
  return (code >= 0x4e00 && code <= 0x9fff) || (code >= 0x3041 && code <= 0x3096) || (code >= 0x30a1 && code <= 0x30fc) || (code >= 0xac00 && code <= 0xd7a3);
}
