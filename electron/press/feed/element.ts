/** An element of a feed document, in this room's names: lower case, prefixes as namespaces.ts calls them. */
export interface Element {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  /** Only of elements that hold others by their format; markup inside a text stays in `markup`. */
  readonly children: readonly Element[];
  /** Character data, references decoded once. */
  readonly text: string;
  /** The raw inside, where there is markup in it. */
  readonly markup: string | null;
  readonly base: Base | null;
}

/** An xml:base and those around it. */
export interface Base {
  readonly address: string;
  readonly outer: Base | null;
}

export function child(element: Element | null, name: string): Element | null {
  return element?.children.find((each) => each.name === name) ?? null;
}

const none: readonly Element[] = [];

export function childrenNamed(element: Element | null, name: string): readonly Element[] {
  let found: Element[] | null = null;
  for (const each of element?.children ?? none) if (each.name === name) (found ??= []).push(each);
  return found ?? none;
}

/** The first of these children, in the order of the names, that holds anything. */
export function firstChild(element: Element | null, ...names: readonly string[]): Element | null {
  if (!element) return null;
  for (const name of names) {
    for (const each of element.children) if (each.name === name && holdsAnything(each)) return each;
  }
  return null;
}

/** Whether there is more than space in an element. */
export function holdsAnything({ markup, text }: Element): boolean {
  return markup !== null || /\S/.test(text);
}

/** The trimmed text of the first of these children that has any. */
export function childText(element: Element | null, ...names: readonly string[]): string | null {
  return firstChild(element, ...names)?.text.trim() || null;
}

/** The trimmed value of an attribute; null: not there, or empty. */
export function attribute(element: Element | null, name: string): string | null {
  return element?.attributes.get(name)?.trim() || null;
}
