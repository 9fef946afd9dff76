import { readFileSync } from 'node:fs';

export interface HostileSnippet {
  readonly name: string;
  readonly html: string;
}

/** The attacks of hostile.txt: none may call `canary()` or reach `canary.invalid` when its article is shown. */
export const hostileSnippets: readonly HostileSnippet[] = readFileSync(new URL('hostile.txt', import.meta.url), 'utf8')
  .split(/^### /m)
  .slice(1)
  .map((part) => ({ name: part.slice(0, part.indexOf('\n')), html: part.slice(part.indexOf('\n') + 1) }));
