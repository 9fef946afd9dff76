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
  let offset = start;
  let resumeAt: number | null = start;
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
      ontext: (from, to) => handler.text(offset + from, offset + to, false),
      ontextentity: () => {},
      oncdata: (from, to, tail) => handler.text(offset + from, offset + to - tail, true),
      onopentagname(from, to) {
        nameStart = offset + from;
        name = source.slice(nameStart, offset + to);
        if (!isNameStart(name.charCodeAt(0))) {
          // "<3" and the like are text; the reading starts anew behind the bracket.
          handler.text(nameStart - 1, nameStart, false);
          resumeAt = nameStart;
          tokenizer.pause();
          return;
        }
        attributes = null;
        isWanted = handler.wantsAttributes();
      },
      onattribname(from, to) {
        if (isWanted) attributeName = source.slice(offset + from, offset + to).toLowerCase();
        attributeValue = '';
      },
      onattribdata(from, to) {
        if (isWanted) attributeValue = source.slice(offset + from, offset + to);
      },
      onattribentity: () => {},
      onattribend() {
        if (!isWanted) return;
        attributes ??= new Map();
        if (attributes.size < attributeLimit && !attributes.has(attributeName)) attributes.set(attributeName, attributeValue);
      },
      onopentagend: (end) => opened(false, offset + end),
      onselfclosingtag: (end) => opened(true, offset + end),
      onclosetag: (from, to) => handler.close(source.slice(offset + from, offset + to), source.lastIndexOf('<', offset + from)),
      oncomment: () => {},
      ondeclaration: () => {},
      onprocessinginstruction: () => {},
      onend: () => {},
    },
  );
  const handler = handlerOf(() => tokenizer.pause());

  while (resumeAt !== null) {
    offset = resumeAt;
    resumeAt = null;
    tokenizer.reset();
    tokenizer.write(source.slice(offset));
  }
}

function isNameStart(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || code === 95 || code === 58 || code > 127;
}
