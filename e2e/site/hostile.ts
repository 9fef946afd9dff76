import { readFileSync } from 'node:fs';

export interface HostileSnippet {
  readonly name: string;
  readonly html: string;
  /** Whether a browser shows the SAFE TEXT in it. */
  readonly showsText: boolean;
}

/** Attacks after which a browser shows no text either. */
const swallowing = new Set(['script after a bogus comment', 'unclosed attribute', 'mutation by select', 'frame that closes in an attribute', 'link in a link']);

/** The attacks of hostile.txt: none may call `canary()` or reach `canary.invalid` when its article is shown. */
export const hostileSnippets: readonly HostileSnippet[] = readFileSync(new URL('hostile.txt', import.meta.url), 'utf8')
  .split(/^### /m)
  .slice(1)
  .map((part) => ({ name: part.slice(0, part.indexOf('\n')), html: part.slice(part.indexOf('\n') + 1) }))
  .map(({ name, html }) => ({ name, html, showsText: html.includes('SAFE TEXT') && !swallowing.has(name) }));
