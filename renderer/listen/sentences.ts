/** A sentence's place in its paragraph's text. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Words that end with a full stop in the middle of a sentence, in the languages that use one. */
const abbreviations =
  /(?:^|[\s(“"'’])(?:\p{Lu}|[A-Z](?:\.[A-Z])+|Mr|Mrs|Ms|Dr|Prof|St|Jr|Sr|Inc|Ltd|Co|Corp|Gen|Sen|Rep|Gov|Col|Lt|Sgt|No|Nos|Fig|vs|cf|ca|approx|Jan|Feb|Mar|Apr|Aug|Sept?|Oct|Nov|Dec|e\.g|i\.e|z\.B|d\.h|u\.a|bzw|Nr|Hr|Fr|Sta|Sra?|Srta|Mme|Mlle|MM|av)\.\s*$/u;

/** Cuts a paragraph into sentences, by the rules of its language (Unicode UAX #29, which Intl.Segmenter follows). */
export function sentencesOf(text: string, language: string | null): Span[] {
  const spans: Span[] = [];
  for (const { segment, index } of segmenterOf(language).segment(text)) {
    const before = spans.at(-1);
    // UAX #29 leaves a bracket that opens behind a full stop in the sentence before.
    const opening = before ? (/[\p{Ps}\p{Pi}]+$/u.exec(text.slice(before.start, before.end))?.[0].length ?? 0) : 0;
    const span = { start: index - opening, end: index + segment.length };
    if (before && abbreviations.test(text.slice(before.start, before.end))) spans[spans.length - 1] = { start: before.start, end: span.end };
    else {
      if (before && opening > 0) spans[spans.length - 1] = { start: before.start, end: span.start };
      spans.push(span);
    }
  }
  return spans.flatMap((span) => trimmed(span, text));
}

/** Without the blanks around it; nothing where nothing can be said. */
function trimmed({ start, end }: Span, text: string): Span[] {
  const sentence = text.slice(start, end);
  if (!/[\p{L}\p{N}]/u.test(sentence)) return [];
  return [{ start: start + sentence.length - sentence.trimStart().length, end: end - sentence.length + sentence.trimEnd().length }];
}

function segmenterOf(language: string | null): Intl.Segmenter {
  try {
    return new Intl.Segmenter(language ?? undefined, { granularity: 'sentence' });
  } catch {
    // A feed says what it likes of its language.
    return new Intl.Segmenter(undefined, { granularity: 'sentence' });
  }
}
