import { Tokenizer } from 'htmlparser2';
import { decodeHtml } from './entities';

const attributeLimit = 64;

/** What a page of HTML consists of, as it goes by. Names are in lower case, offsets into the page. */
export interface PageHandler {
  open(name: string, attributes: ReadonlyMap<string, string>, start: number, end: number): void;
  close(name: string, start: number): void;
  /** Raw: references are still to be decoded. */
  text(raw: string): void;
}

/** Reads a page's tags and text in order; no tree is built, so nothing in it can be too deep. */
export function readPage(html: string, handler: PageHandler): void {
  let name = '';
  let start = 0;
  let attributes = new Map<string, string>();
  let attributeName = '';
  let attributeValue = '';
  const opened = (end: number): void => {
    handler.open(name, attributes, start - 1, end + 1);
    attributes = new Map();
  };
  const tokenizer = new Tokenizer(
    { decodeEntities: false },
    {
      ontext: (from, to) => handler.text(html.slice(from, to)),
      onopentagname(from, to) {
        start = from;
        name = html.slice(from, to).toLowerCase();
      },
      onattribname(from, to) {
        attributeName = html.slice(from, to).toLowerCase();
        attributeValue = '';
      },
      onattribdata(from, to) {
        attributeValue = html.slice(from, to);
      },
      onattribend() {
        if (attributes.size < attributeLimit && !attributes.has(attributeName)) attributes.set(attributeName, decodeHtml(attributeValue));
      },
      onopentagend: opened,
      onselfclosingtag: opened,
      onclosetag: (from, to) => handler.close(html.slice(from, to).toLowerCase(), html.lastIndexOf('<', from)),
      oncdata: () => {},
      oncomment: () => {},
      ondeclaration: () => {},
      onprocessinginstruction: () => {},
      onattribentity: () => {},
      ontextentity: () => {},
      onend: () => {},
    },
  );
  tokenizer.write(html);
}
