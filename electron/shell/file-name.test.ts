import { expect, test } from '@playwright/test';
import { fileName } from './file-name';

test('a title becomes a name that every file system takes', () => {
  expect(fileName('Why "AI/ML" costs: a <short> story?')).toBe('Why AI ML costs a short story');
  expect(fileName('../../etc/passwd')).toBe('etc passwd');
  expect(fileName('  ')).toBe('Picture');
  expect(fileName('CON')).toBe('Picture');
  expect(fileName('…and then.')).toBe('…and then');
  expect(fileName('a\u202Egpj.exe')).toBe('a gpj.exe');
  expect(fileName('トヨタ、新工場を建設')).toBe('トヨタ、新工場を建設');
  expect(fileName(`${'word '.repeat(40)}`).length).toBeLessThanOrEqual(80);
});
