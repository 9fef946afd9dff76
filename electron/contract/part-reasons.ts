/** Why a text is not the whole article: a key that every language has words for. */
export type PartReason = 'excerpt' | 'no-text';

/** The reason in English, for commands and files. */
export function partSentence(reason: PartReason): string {
  switch (reason) {
    case 'excerpt':
      return 'The feed gave only an excerpt.';
    case 'no-text':
      return 'The feed sent no text.';
  }
}
