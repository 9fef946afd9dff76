/** The marks that lie over a story without changing it; theme/reading.css says how each looks. Later ones lie on top. */
const names = ['sought', 'find', 'find-current'] as const;

export type MarkName = (typeof names)[number];

/** Marks these ranges, and no others, in that way. */
export function mark(name: MarkName, ranges: readonly Range[]): void {
  if (ranges.length === 0) {
    CSS.highlights.delete(name);
    return;
  }
  const highlight = new Highlight(...ranges);
  highlight.priority = names.indexOf(name);
  CSS.highlights.set(name, highlight);
}
