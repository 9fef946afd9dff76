/** Hours east of Greenwich. Names that several zones share go to the one that feeds mean most. */
const hours: Record<string, number> = {
  ut: 0, utc: 0, gmt: 0, z: 0, wet: 0, uct: 0,
  est: -5, edt: -4, et: -5, cst: -6, cdt: -5, ct: -6, mst: -7, mdt: -6, mt: -7, pst: -8, pdt: -7, pt: -8,
  ast: -4, adt: -3, at: -4, akst: -9, akdt: -8, hst: -10, hdt: -9, nst: -3.5, ndt: -2.5,
  brt: -3, brst: -2, art: -3, clt: -4, clst: -3, cot: -5, pet: -5, vet: -4, bot: -4, uyt: -3,
  bst: 1, ist: 5.5, west: 1, cet: 1, cest: 2, met: 1, mest: 2, mez: 1, mesz: 2, eet: 2, eest: 3, idt: 3,
  msk: 3, msd: 4, trt: 3, eat: 3, cat: 2, wat: 1, sast: 2, gst: 4, pkt: 5, npt: 5.75,
  ict: 7, wib: 7, wita: 8, wit: 9, hkt: 8, sgt: 8, myt: 8, pht: 8, awst: 8, jst: 9, kst: 9,
  acst: 9.5, acdt: 10.5, aest: 10, aedt: 11, nzst: 12, nzdt: 13,
};

/**
 * The offset that stands after a time, in minutes east of Greenwich, and the text without it.
 * No zone, or one nobody knows, is UTC (RFC 2822 section 4.3 says so of the letters). Null: a zone that is none.
 * @param after what follows the time, in lower case
 * @param whole the whole date; Korean sites leave the zone out and mean their own
 */
export function offsetOf(after: string, whole: string): { minutes: number; rest: string } | null {
  const numeric = /^\s*(?:gmt|utc?|etc\/(?:gmt|utc))?\s*([+\-−])\s?(\d{1,2}):?(\d\d)?(?![\d\w])/.exec(after);
  if (numeric) {
    const minutes = Number(numeric[2]) * 60 + Number(numeric[3] ?? 0);
    const named = after.slice(numeric[0].length).replace(/^\s*\([^)]*\)/, '');
    return { minutes: numeric[1] === '+' ? minutes : -minutes, rest: named };
  }
  if (/^\s*[+-]\s*\d*[^\d\s]/.test(after)) return null;
  const word = /^\s*\(?(?:etc\/)?([a-z]{1,5})\b\)?/.exec(after);
  const known = word?.[1] === undefined ? undefined : hours[word[1]];
  if (word && known !== undefined) return { minutes: known * 60, rest: after.slice(word[0].length) };
  if (/[년월일]|오전|오후/.test(whole)) return { minutes: 9 * 60, rest: after };
  return { minutes: 0, rest: after };
}
