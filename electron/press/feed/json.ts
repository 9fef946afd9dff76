/** Broken JSON that is longer is not repaired; in characters. */
const longestRepair = 8_000_000;

/**
 * Reads JSON as sites write it. Raw control characters in strings are taken, and a text that breaks off is
 * read up to the last value that ended in it.
 * @returns undefined as the value: no JSON
 */
export function readJson(text: string): { readonly value: unknown; readonly isWhole: boolean } {
  const whole = tryParse(text);
  if (whole !== undefined || text.length > longestRepair) return { value: whole, isWhole: true };
  const { repaired, end } = repair(text);
  const mended = tryParse(repaired);
  return mended === undefined ? { value: tryParse(end), isWhole: false } : { value: mended, isWhole: true };
}

function tryParse(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

/** The text with its strings escaped and stray commas dropped; and the same, cut behind the last item that ended. */
function repair(text: string): { readonly repaired: string; readonly end: string } {
  const parts: string[] = [];
  const open: string[] = [];
  /** How many parts stand up to the last entry, and what closes the document there. */
  let kept = 0;
  let closing = '';
  for (const [token] of text.matchAll(/"(?:[^"\\]|\\[\s\S])*"|"[\s\S]*$|[{}[\]]|,|[^"{}[\],]+/g)) {
    if (token.startsWith('"')) {
      parts.push(token.replace(/\p{Cc}/gu, (character) => JSON.stringify(character).slice(1, -1)));
    } else if (token === '{' || token === '[') {
      open.push(token === '{' ? '}' : ']');
      parts.push(token);
    } else if (token === '}' || token === ']') {
      const last = parts.findLastIndex((part) => part.trim() !== '');
      if (parts[last] === ',') parts[last] = '';
      if (open.pop() !== token) break;
      parts.push(token);
      // An item is an object in a list in the feed's object.
      if (open.length <= 2) {
        kept = parts.length;
        closing = open.toReversed().join('');
      }
      if (open.length === 0) break;
    } else {
      parts.push(token);
    }
  }
  return { repaired: parts.join(''), end: parts.slice(0, kept).join('') + closing };
}
