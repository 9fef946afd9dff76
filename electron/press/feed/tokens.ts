import { Tokenizer } from 'htmlparser2';

/** Attributes of one tag; further ones are skipped. */
const attributeLimit = 256;

/** What a text consists of, as offsets into it. Names and attribute values come raw. */
export interface TokenHandler {
  /** Whether the attributes of the tag that comes next are wanted. */
  wantsAttributes(): boolean;
  /** A start tag, from `start` up to `end`. Names of attributes are in lower case. */
  open(name: string, attributes: ReadonlyMap<string, string> | null, isEmpty: boolean, start: number, end: number): void;
  /** An end tag that begins at `start`. */
  close(name: string, start: number): void;
  text(start: number, end: number, isCdata: boolean): void;
}

/**
 * Reads XML tags and text from `start` to the end, without a care for well-formedness. Linear in the
 * length of the text.
 * @param handlerOf makes the handler; it is handed a function that stops the reading
 */
export function readTokens(source: string, start: number, handlerOf: (stop: () => void) => TokenHandler): void {
  let name = '';
  let nameStart = 0;
  let attributes: Map<string, string> | null = null;
  let isWanted = false;
  let attributeName = '';
  let attributeValue = '';

  function opened(isEmpty: boolean, end: number): void {
    const found = attributes;
    attributes = null;
    handler.open(name, found, isEmpty, nameStart - 1, end + 1);
  }

  const tokenizer = new Tokenizer(
    { xmlMode: true, decodeEntities: false },
    {
      ontext: (from, to) => handler.text(start + from, start + to, false),
      ontextentity: () => {},
      oncdata: (from, to, tail) => handler.text(start + from, start + to - tail, true),
      onopentagname(from, to) {
        nameStart = start + from;
        name = source.slice(nameStart, start + to);
        attributes = null;
        isWanted = handler.wantsAttributes();
      },
      onattribname(from, to) {
        if (isWanted) attributeName = source.slice(start + from, start + to).toLowerCase();
        attributeValue = '';
      },
      onattribdata(from, to) {
        if (isWanted) attributeValue = source.slice(start + from, start + to);
      },
      onattribentity: () => {},
      onattribend() {
        if (!isWanted) return;
        attributes ??= new Map();
        if (attributes.size < attributeLimit && !attributes.has(attributeName)) attributes.set(attributeName, attributeValue);
      },
      onopentagend: (end) => opened(false, start + end),
      onselfclosingtag: (end) => opened(true, start + end),
      onclosetag: (from, to) => handler.close(source.slice(start + from, start + to), source.lastIndexOf('<', start + from)),
      oncomment: () => {},
      ondeclaration: () => {},
      onprocessinginstruction: () => {},
      onend: () => {},
    },
  );
  const handler = handlerOf(() => tokenizer.pause());

  tokenizer.write(withoutStrayBrackets(source.slice(start)));
}

/** The text with a space for each bracket that begins nothing ("a < b", "<3"), so that all offsets stay true. */
function withoutStrayBrackets(text: string): string {
  for (let at = text.indexOf('<'); at >= 0; at = text.indexOf('<', at + 1)) {
    if (!beginsMarkup(text.charCodeAt(at + 1))) return text.replace(/<(?![A-Za-z_:/!?\u0080-\uffff])/g, ' ');
  }
  return text;
}

/** Whether a character behind a bracket makes it markup: it begins a name, or is one of `/ ! ?`. */
function beginsMarkup(code: number): boolean {
  return (code >= 97 && code <= 122) || code === 47 || code === 33 || (code >= 65 && code <= 90) || code === 63 || code === 95 || code === 58 || code > 127;
}
