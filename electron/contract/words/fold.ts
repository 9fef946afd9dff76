/** Accents of Latin, Greek and Cyrillic, Hebrew points, Arabic vowel signs and the stroke that only widens Arabic words. */
const marks = /\u0640|[\u0300-\u036f\u0591-\u05c7\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06ed]/g;
/** й is a letter of its own, not an и with an accent. */
const shortI = /\u0438\u0306/g;
const others = /[ßøłđðþæœıςىة]/g;
const otherOf: Readonly<Record<string, string>> = { ß: 'ss', ø: 'o', ł: 'l', đ: 'd', ð: 'd', þ: 'th', æ: 'ae', œ: 'oe', ı: 'i', ς: 'σ', ى: 'ي', ة: 'ه' };

/**
 * Text as words are compared in search and rules: lower case, wide and narrow forms as one (Unicode NFKC), without
 * accents and vowel points: "Café" is "cafe", "ＡＢＣ" is "abc", "Straße" is "strasse". Its length may change.
 */
export function fold(text: string): string {
  if (!/\P{ASCII}/u.test(text)) return text.toLowerCase();
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(shortI, 'й')
    .replace(marks, '')
    .normalize('NFC')
    .replace(others, (letter) => otherOf[letter] ?? letter);
}
