import { expect, test } from '@playwright/test';
import { absoluteUrl, cleanLink, isSameOwner, isSameSite } from './links';

const base = 'https://example.com/a/b?q=1';

for (const [address, expected] of [
  ['c', 'https://example.com/a/c'],
  ['//cdn.example.org/x', 'https://cdn.example.org/x'],
  [' HTTPS://Example.com/X ', 'https://example.com/X'],
  ['https://user:secret@example.com/', 'https://example.com/'],
  ['mailto:a@example.com', 'mailto:a@example.com'],
  ['javascript:alert(1)', null],
  ['java\nscript:alert(1)', null],
  ['data:text/html,x', null],
  ['file:///etc/passwd', null],
  ['broadsheet://app/', null],
  ['https://', null],
  ['', null],
  [`https://example.com/${'x'.repeat(5000)}`, null],
] as const) {
  test(`address ${address.slice(0, 40)}`, () => expect(absoluteUrl(address, base)?.href ?? null).toBe(expected));
}

for (const [link, expected] of [
  ['https://x.example/?a=1&utm_campaign=z', 'https://x.example/?a=1'],
  ['https://x.example/?UTM_Source=z', 'https://x.example/'],
  ['https://x.example/p?gclid=1&msclkid=2&igshid=3&mc_eid=4', 'https://x.example/p'],
  ['https://www.bbc.co.uk/news/1?at_medium=RSS&at_campaign=KARANGA', 'https://www.bbc.co.uk/news/1'],
  ['https://x.example/?a=%20b+c&d', 'https://x.example/?a=%20b+c&d'],
  ['https://www.youtube.com/watch?v=abc&feature=youtu.be', 'https://www.youtube.com/watch?v=abc'],
  ['https://www.google.com/url?sa=t&url=https%3A%2F%2Fx.example%2Fp%3Futm_source%3Dg', 'https://x.example/p'],
  ['https://l.facebook.com/l.php?u=https%3A%2F%2Fx.example%2F', 'https://x.example/'],
  ['https://www.google.com/url?url=javascript:alert(1)', 'https://www.google.com/url?url=javascript:alert(1)'],
] as const) {
  test(`without tracking: ${link}`, () => expect(cleanLink(link, base)).toBe(expected));
}

test('a site has several front doors, an owner several hosts', () => {
  expect(isSameSite('https://www.example.com/x', 'https://m.example.com/')).toBe(true);
  expect(isSameSite('https://video.example.com/x', 'https://example.com/')).toBe(false);
  expect(isSameOwner('https://video.example.co.uk/x', 'https://www.example.co.uk/')).toBe(true);
  expect(isSameOwner('https://other.co.uk/x', 'https://www.example.co.uk/')).toBe(false);
});
