import { expect, test } from '@playwright/test';
import { readQuery, type Query } from './query';

/** A tree on one line. */
function shown(query: Query | null): string {
  switch (query?.kind) {
    case undefined:
      return 'nothing';
    case 'words':
      return `${query.place === 'anywhere' ? '' : `${query.place}~`}[${query.text}${query.isPrefix ? '…' : ''}]`;
    case 'filter': {
      const { field, ...rest } = query.filter;
      return `${field}(${Object.values(rest).join(',')})`;
    }
    case 'not':
      return `not ${shown(query.of)}`;
    case 'and':
    case 'or':
      return `(${query.of.map(shown).join(query.kind === 'and' ? ' & ' : ' | ')})`;
  }
}

const day = (year: number, month: number, date: number): number => new Date(year, month - 1, date).getTime();

const table: readonly [text: string, tree: string][] = [
  ['', 'nothing'],
  ['   ', 'nothing'],
  ['- "" () …', 'nothing'],
  ['climate', '[climate…]'],
  ['climate ', '[climate]'],
  ['climate policy', '([climate] & [policy…])'],
  ['"climate policy"', '[climate policy]'],
  ['"climate pol', '[climate pol…]'],
  ['“climate policy”', '[climate policy]'],
  ['klima* gipfel ', '([klima*…] & [gipfel])'],
  ['-football climate', '(not [football] & [climate…])'],
  ['climate -foot', '([climate] & not [foot])'],
  ['-"climate policy" x', '(not [climate policy] & [x…])'],
  ['tram OR metro', '([tram] | [metro…])'],
  ['tram OR metro OR bus paris', '(([tram] | [metro] | [bus]) & [paris…])'],
  ['paris tram OR metro', '([paris] & ([tram] | [metro…]))'],
  ['OR tram', '([OR] & [tram…])'],
  ['tram OR', '([tram] & [OR…])'],
  ['tram or metro', '([tram] & [or] & [metro…])'],
  ['title:election', 'title~[election…]'],
  ['TITLE:"general election" ', 'title~[general election]'],
  ['author:okafor ', 'author~[okafor]'],
  ['-title:poll', 'not title~[poll]'],
  ['title:', '[title:]'],
  ['title: election', '([title:] & [election…])'],
  ['feed:guardian', 'feed(guardian,false)'],
  ['feed:"The Guardian"', 'feed(The Guardian,true)'],
  ['feed:https://example.org/feed.xml?x=1', 'feed(https://example.org/feed.xml?x=1,false)'],
  ['feed:a OR feed:b', '(feed(a,false) | feed(b,false))'],
  ['section:World/Asia', 'section(World/Asia,false)'],
  ['tag:recipes', 'tag(recipes,false)'],
  ['is:unread', 'is(unread)'],
  ['is:Saved -is:ready', '(is(saved) & not is(ready))'],
  ['is:wonderful', '[is:wonderful…]'],
  ['has:picture', 'has-picture()'],
  ['has:note', '[has:note…]'],
  ['before:2026-11-01', `before(${day(2026, 11, 1)})`],
  ['after:2026-10', `after(${day(2026, 10, 1)})`],
  ['after:2026/3/9', `after(${day(2026, 3, 9)})`],
  ['before:2026-13-01', '[before:2026-13-01…]'],
  ['before:2026-02-30', '[before:2026-02-30…]'],
  ['lang:pt-BR', 'lang(pt-BR)'],
  ['lang:日本語', '[lang:日本語…]'],
  ['note:this', '[note:this…]'],
  ['http://example.org/a', '[http://example.org/a…]'],
  ['12:30', '[12:30…]'],
  ['C++ C#', '([C++] & [C#])'],
  ['a"b c"d', '([a] & [b c] & [d…])'],
  ['東京　大阪', '([東京] & [大阪…])'],
];

for (const [text, tree] of table) {
  test(`${JSON.stringify(text)} is read as ${tree}`, () => expect(shown(readQuery(text).query)).toBe(tree));
}

test('parts say where each piece stands and what it was taken for', () => {
  const text = 'rain -feed:"The Sun" OR "wet day" is:nothing';
  const { parts } = readQuery(text);
  expect(parts.map(({ start, end, kind, field, value, isNegated }) => [text.slice(start, end), kind, field, value, isNegated])).toEqual([
    ['rain', 'words', null, 'rain', false],
    ['-feed:"The Sun"', 'field', 'feed', 'The Sun', true],
    ['OR', 'or', null, 'OR', false],
    ['"wet day"', 'phrase', null, 'wet day', false],
    ['is:nothing', 'words', null, 'nothing', false],
  ]);
});
