import { readDoctype } from './doctype';
import type { Base, Element } from './element';
import { decodeReferences } from './entities';
import { nameResolver } from './names';
import { afterBody, bodyFields, containers, entryNames, lineFields, nextFields, rootNames, structural } from './shape';
import { readTokens } from './tokens';

/** Elements one inside the other; what is deeper is skipped. */
const depthLimit = 256;
/** Elements in all; a document with more is read up to there. */
const elementLimit = 1_000_000;
/** Attributes in all; elements after that have none. */
const attributeLimit = 1_000_000;

export interface FeedDocument {
  /** Null: no feed begins in this text. */
  readonly root: Element | null;
  /** The root's name as written. */
  readonly rootName: string;
  /** Addresses of the namespaces that the root declares, in lower case. */
  readonly namespaces: readonly string[];
  /** False when the text broke off inside the feed. */
  readonly isWhole: boolean;
}

/** An element while it is being read. */
interface OpenElement {
  readonly name: string;
  readonly rawName: string;
  /** The name as end tags are compared with it. */
  readonly lowerName: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: Element[];
  readonly base: Base | null;
  text: string;
  markup: string | null;
  /** Where its inside begins. */
  readonly start: number;
  hasMarkup: boolean;
  /** What was declared around it. */
  readonly scope: number;
}

const noAttributes: ReadonlyMap<string, string> = new Map();

/**
 * Reads a feed's XML, however broken, into elements. Nothing is fetched and nothing multiplies. An element
 * that never ended is left out with all its children, unless it holds entries: what breaks off was not whole.
 */
export function readDocument(source: string): FeedDocument {
  const doctype = readDoctype(source);
  const names = nameResolver();
  const stack: OpenElement[] = [];
  /** How many of each name are open: an end tag that nobody opened costs no search. */
  const openNames = new Map<string, number>();
  let root: Element | null = null;
  let rootName = '';
  let namespaces: readonly string[] = [];
  let isWhole = false;
  let elements = 0;
  let attributesKept = 0;
  /** The innermost element when its inside is kept raw, and how many of its own name are open in it. */
  let raw: OpenElement | null = null;
  let nested = 0;
  /** Open elements that lie too deep. */
  let skipped = 0;
  let stopReading: (() => void) | null = null;

  function open(rawName: string, attributes: ReadonlyMap<string, string> | null, isEmpty: boolean, start: number, end: number): void {
    if (raw && endsRaw(raw, rawName)) closeTo(stack.length - 1, start);
    if (raw) {
      raw.hasMarkup = true;
      if (!isEmpty && rawName === raw.rawName) nested++;
      return;
    }
    const scope = names.scope;
    const own = attributes ? names.declare(attributes, stack.length === 0) : noAttributes;
    if (stack.length === 0 && !begin(rawName, attributes)) return names.restore(scope);
    const name = names.resolve(rawName);
    if (entryNames.has(name)) {
      // Some feeds put an empty item into each item.
      if (isEmpty && stack.some((element) => entryNames.has(element.name))) return names.restore(scope);
      closeForgottenEntry(start);
    }
    if (stack.length >= depthLimit) {
      if (!isEmpty) skipped++;
      return names.restore(scope);
    }
    push(name, rawName, own, scope, end);
    if (isEmpty) closeTo(stack.length - 1, end);
  }

  /** Whether the feed begins here: everything before is junk, everything after its end too. */
  function begin(rawName: string, attributes: ReadonlyMap<string, string> | null): boolean {
    if (root || !rootNames.has(names.resolve(rawName))) return false;
    names.begin(names.resolve(rawName));
    rootName = rawName;
    namespaces = [...(attributes ?? [])].filter(([name]) => name.startsWith('xmlns')).map(([, value]) => value.toLowerCase());
    return true;
  }

  function push(name: string, rawName: string, attributes: ReadonlyMap<string, string>, scope: number, start: number): void {
    const parent = stack.at(-1);
    const element: OpenElement = {
      name,
      rawName,
      lowerName: rawName.toLowerCase(),
      attributes: attributesKept > attributeLimit ? noAttributes : decodeAll(attributes),
      children: [],
      base: baseIn(attributes, parent?.base ?? null),
      text: '',
      markup: null,
      start,
      hasMarkup: false,
      scope,
    };
    attributesKept += attributes.size;
    stack.push(element);
    openNames.set(element.lowerName, (openNames.get(element.lowerName) ?? 0) + 1);
    if (structural.has(name)) return;
    raw = element;
    nested = 0;
  }

  /** An xml:base that is empty or a fragment says nothing. */
  function baseIn(attributes: ReadonlyMap<string, string>, outer: Base | null): Base | null {
    const address = attributes.get('xml:base')?.trim() ?? '';
    return address === '' || address.startsWith('#') ? outer : { address: decodeReferences(address, doctype.entities), outer };
  }

  function decodeAll(attributes: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
    for (const value of attributes.values()) {
      if (value.includes('&')) return new Map(Array.from(attributes, ([name, each]) => [name, decodeReferences(each, doctype.entities)]));
    }
    return attributes;
  }

  /** An entry that begins inside another says that the other's end tag was forgotten. */
  function closeForgottenEntry(at: number): void {
    const container = stack.findLastIndex((element) => containers.has(element.name));
    const forgotten = stack.findIndex((element, index) => index > container && entryNames.has(element.name));
    if (forgotten > 0) closeTo(forgotten, at);
  }

  /** Whether a tag inside a text says that the text's end tag was forgotten. */
  function endsRaw(text: OpenElement, rawName: string): boolean {
    const name = names.resolve(rawName);
    // Atom's content may be another feed's entry, of a type that says so.
    if (entryNames.has(name)) return !text.attributes.has('type') && stack.some((element) => element.name === name);
    if (name === text.name || stack.length < 2) return false;
    return lineFields.has(text.name) ? nextFields.has(name) : bodyFields.has(text.name) && afterBody.has(name);
  }

  function closeTo(depth: number, at: number): void {
    while (stack.length > depth) {
      const closed = stack.pop();
      if (!closed) return;
      raw = null;
      openNames.set(closed.lowerName, (openNames.get(closed.lowerName) ?? 1) - 1);
      if (closed.hasMarkup) closed.markup = source.slice(closed.start, at);
      names.restore(closed.scope);
      const parent = stack.at(-1);
      parent?.children.push(closed);
      if (!parent) root = closed;
      if (!parent || (closed.name === 'channel' && parent.name === 'rss')) isWhole = true;
      if (++elements >= elementLimit) stopReading?.();
    }
  }

  function close(rawName: string, at: number): void {
    if (raw && rawName === raw.rawName && nested > 0) {
      nested--;
      return;
    }
    if (skipped > 0) {
      skipped--;
      return;
    }
    const lower = rawName.toLowerCase();
    if (openNames.get(lower)) closeTo(stack.findLastIndex((element) => element.lowerName === lower), at);
    else if (raw) raw.hasMarkup = true;
  }

  readTokens(source, doctype.end, (stop) => {
    stopReading = stop;
    return {
      wantsAttributes: () => raw === null || lineFields.has(raw.name),
      open,
      close,
      text(start, end, isCdata) {
        const element = stack.at(-1);
        if (!element || containers.has(element.name) || entryNames.has(element.name)) return;
        const piece = source.slice(start, end);
        element.text += isCdata ? piece : decodeReferences(piece, doctype.entities);
      },
    };
  });
  if (root) return { root, rootName, namespaces, isWhole };
  // The very last end tag may lack its bracket.
  const last = /<\/([\w:.-]+)\s*$/.exec(source.slice(-100))?.[1];
  if (last !== undefined && elements < elementLimit) close(last, source.length);
  return { root: root ?? containersOf(stack), rootName, namespaces, isWhole };
}

/** The containers that never ended, with the entries that did. */
function containersOf(stack: readonly OpenElement[]): Element | null {
  let inner: Element | null = null;
  for (const element of stack.toReversed()) {
    if (!containers.has(element.name)) continue;
    if (inner) element.children.push(inner);
    inner = element;
  }
  return inner;
}
