/** One entry of a `srcset`: an address and how wide (`w`) or dense (`x`) its picture is. */
export interface Candidate {
  readonly url: string;
  /** In pixels; null: not said. */
  readonly width: number | null;
  readonly density: number | null;
}

const candidateLimit = 100;

/** Reads a `srcset` as the HTML standard does (4.8.4.2.4): addresses may hold commas, so white space divides. */
export function parseSrcset(srcset: string): Candidate[] {
  const candidates: Candidate[] = [];
  const entry = /[\s,]*([^\s,]\S*?)(,+(?=\s|$)|\s+([^,]*)(?:,|$)|$)/y;
  while (entry.lastIndex < srcset.length && candidates.length < candidateLimit) {
    const found = entry.exec(srcset);
    if (!found?.[1]) break;
    const descriptor = /(?:^|\s)(\d+(?:\.\d+)?)([wx])/i.exec(found[3] ?? '');
    const size = descriptor?.[1] === undefined ? null : Number(descriptor[1]);
    const isWidth = descriptor?.[2]?.toLowerCase() === 'w';
    candidates.push({ url: found[1], width: isWidth ? size : null, density: isWidth ? null : size });
  }
  return candidates;
}

/** The widest picture a story's column can use on a dense screen, in pixels. */
export const usefulWidth = 1600;
const usefulDensity = 2;

/**
 * The candidate worth storing: the widest up to {@link usefulWidth}, else the narrowest above it.
 * @param shownWidth how wide the picture is at density 1, where the page says so
 */
export function bestCandidate(candidates: readonly Candidate[], shownWidth: number | null): Candidate | undefined {
  let best: Candidate | undefined;
  let bestWidth = 0;
  for (const candidate of candidates) {
    const width = candidate.width ?? (shownWidth ?? usefulWidth / usefulDensity) * (candidate.density ?? 1);
    const isBetter = best === undefined || (bestWidth > usefulWidth ? width < bestWidth : width > bestWidth && width <= usefulWidth);
    if (isBetter) {
      best = candidate;
      bestWidth = width;
    }
  }
  return best;
}
