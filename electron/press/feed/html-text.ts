import { Tokenizer } from 'htmlparser2';
import { decodeHtml } from './entities';

const breaking = new Set('address article aside blockquote br dd div dl dt fieldset figcaption figure footer h1 h2 h3 h4 h5 h6 header hr img li main nav ol p pre section table td th tr ul'.split(' '));
const silent = new Set(['script', 'style', 'template', 'noscript', 'iframe', 'object']);

/** The text in a piece of HTML, with a space where a block begins or ends. */
export function textOfHtml(html: string): string {
  if (!html.includes('<')) return decodeHtml(html);
  const parts: string[] = [];
  let name = '';
  let unseen = 0;
  const nameAt = (start: number, end: number): string => html.slice(start, end).toLowerCase();
  const tokenizer = new Tokenizer(
    { decodeEntities: false },
    {
      ontext(start, end) {
        if (unseen === 0) parts.push(decodeHtml(html.slice(start, end)));
      },
      onopentagname(start, end) {
        name = nameAt(start, end);
        if (breaking.has(name)) parts.push(' ');
      },
      onopentagend() {
        if (silent.has(name)) unseen++;
      },
      onclosetag(start, end) {
        name = nameAt(start, end);
        if (breaking.has(name)) parts.push(' ');
        if (silent.has(name) && unseen > 0) unseen--;
      },
      oncdata: (start, end, tail) => {
        parts.push(html.slice(start, end - tail));
      },
      onselfclosingtag: () => {},
      onattribname: () => {},
      onattribdata: () => {},
      onattribentity: () => {},
      onattribend: () => {},
      oncomment: () => {},
      ondeclaration: () => {},
      onprocessinginstruction: () => {},
      ontextentity: () => {},
      onend: () => {},
    },
  );
  tokenizer.write(html);
  return parts.join('');
}
