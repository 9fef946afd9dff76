import { expect, test } from '@playwright/test';
import { parseFeed } from '../parse';
import { addressCases } from './addresses';
import { atomCases } from './atom';
import { breakageCases } from './breakage';
import { encodingCases } from './encodings';
import { identityCases } from './identity';
import { jsonCases } from './json';
import { mediaCases } from './media';
import { otherCases } from './others';
import { rssCases } from './rss';
import { titleCases } from './titles';

const cases = [...rssCases, ...atomCases, ...otherCases, ...jsonCases, ...titleCases, ...addressCases, ...mediaCases, ...identityCases, ...encodingCases, ...breakageCases];

for (const { name, document, url, contentType, expected } of cases) {
  test(name, () => {
    const bytes = typeof document === 'string' ? new TextEncoder().encode(document) : document;
    expect(parseFeed(bytes, { url, contentType })).toMatchObject(expected);
  });
}
