
const longestStandfirst = 280;
/** A summary that begins as the text does is no standfirst but the text again. */
const compared = 40;

/** The text's first sentences; null: it has none. `text` is a line a block. */
export function openingOf(text: string, language: string | null, most: number): string | null {
  const paragraphs = text.split('\n').filter((line) => line.length >= compared);
  let opening = '';
  for (const sentence of sentencesOf(paragraphs.slice(0, 4).join(' ').slice(0, most * 2), language)) {
    if (opening.length + sentence.length > most) break;
    opening += sentence;
  }
  if (opening.trim() !== '') return opening.trim();
  const [first = text.split('\n')[0] ?? ''] = paragraphs;
  return first === '' ? null : shortened(first, most);
}

/** What a feed sums its article up as, where it says something that the text doesn't begin with; null: no. */
export function standfirstOf(summary: string | null, text: string): string | null {
  const clean = summary?.replace(/\s+/g, ' ').trim() ?? '';
  if (clean.length < compared || clean.length > longestStandfirst) return null;
  return plain(text).startsWith(plain(clean).slice(0, compared)) ? null : clean;
}

function sentencesOf(text: string, language: string | null): string[] {
  return [...new Intl.Segmenter(known(language), { granularity: 'sentence' }).segment(text)].map(({ segment }) => segment);
}

/** A tag that no locale is made from is passed over. */
function known(language: string | null): string | undefined {
  try {
    return language === null ? undefined : Intl.getCanonicalLocales(language)[0];
  } catch {
    return undefined;
  }
}

/** Cut at a word's end. */
function shortened(text: string, most: number): string {
  if (text.length <= most) return text;
  const cut = text.slice(0, most);
  const space = cut.lastIndexOf(' ');
  return `${cut.slice(0, space > most / 2 ? space : most).trimEnd()} …`;
}

function plain(text: string): string {
  return text.slice(0, 400).toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
}
