import { useMedia } from '../ui/use-media';

/** What a row takes before it has been measured, by the design's table of widths. */
export function useRowHeight(): number {
  const isWide = useMedia('(min-width: 1680px)');
  const isNarrow = useMedia('(max-width: 899px)');
  return isWide ? 112 : isNarrow ? 92 : 106;
}
