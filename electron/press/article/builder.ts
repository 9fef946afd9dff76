import type { HtmlElement, HtmlNode } from './tree';

/** Makes blocks of the content of an element. */
export type BlockBuilder = (nodes: readonly HtmlNode[]) => HtmlElement[];

/** Carries the ids that links point to from source elements to the next element that is kept. */
export interface Anchors {
  /** Notes a source element's id. */
  pass(node: HtmlElement): void;
  /** Hands what was noted to a kept element. */
  settle(made: HtmlElement): void;
  /** Takes it back from an element that is not kept after all. */
  unsettle(made: HtmlElement): void;
}
