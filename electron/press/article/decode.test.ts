import { expect, test } from '@playwright/test';
import { decodePage } from './decode';

/** Text as bytes of an encoding that Node only reads: every one and two-byte sequence is tried once. */
function encode(text: string, encoding: string): Uint8Array {
  const decoder = new TextDecoder(encoding, { fatal: true });
  const bytesOf = new Map<string, number[]>();
  const learn = (bytes: number[]): void => {
    try {
      const character = decoder.decode(new Uint8Array(bytes));
      if (!bytesOf.has(character)) bytesOf.set(character, bytes);
    } catch {
      // Not a character.
    }
  };
  for (let first = 0; first < 256; first++) {
    learn([first]);
    if (first > 127) for (let second = 0x40; second < 256; second++) learn([first, second]);
  }
  return new Uint8Array([...text].flatMap((character) => bytesOf.get(character) ?? [63]));
}

const russian = 'Трамвай номер восемь ходит по кругу уже сорок лет, и почти столько же его собираются отменить.';
const japanese = '雪の多い谷あいにある小さな駅に、毎晩七時になると灯りがともる。列車は一日に四本しか止まらない。';
const chinese = '清江边的石板桥修了整整两年，上个月终于重新开放。可是通行的第一个早晨，村里的老人们站在桥头。';
const german = 'Die Bürgermeisterin fährt über die Brücke.';

for (const [what, bytes, contentType, expected] of [
  ['HTTP names it', encode(russian, 'windows-1251'), 'text/html; charset=windows-1251', russian],
  ['meta names it', encode(`<meta charset="shift_jis">${japanese}`, 'shift_jis'), 'text/html', japanese],
  ['meta http-equiv names it', encode(`<meta http-equiv="Content-Type" content="text/html; charset=gb2312">${chinese}`, 'gbk'), null, chinese],
  ['nobody names it', encode(`<p>${russian.repeat(4)}`, 'windows-1251'), null, russian],
  ['nobody names it, Japanese', encode(`<p>${japanese.repeat(4)}`, 'euc-jp'), null, japanese],
  ['HTTP is wrong: it is UTF-8', new TextEncoder().encode(german), 'text/html; charset=iso-8859-1', german],
  ['HTTP says UTF-8 and is wrong, meta is right', encode(`<meta charset="windows-1251">${russian}`, 'windows-1251'), 'text/html; charset=utf-8', russian],
  ['a label that nobody knows', new TextEncoder().encode(german), 'text/html; charset=klingon', german],
  ['a byte order mark wins', new Uint8Array([0xff, 0xfe, ...new Uint8Array(Uint16Array.from('Grüße', (character) => character.charCodeAt(0)).buffer)]), 'text/html; charset=utf-8', 'Grüße'],
  ['UTF-8 cut in the middle of a character', new TextEncoder().encode(japanese).subarray(0, -1), null, japanese.slice(0, -1)],
  ['UTF-8 with one damaged byte', Uint8Array.from([...new TextEncoder().encode(japanese), 0xff, 0x41]), 'text/html; charset=utf-8', japanese],
  ['Latin without a label', encode(`<p>${german}`, 'windows-1252'), null, german],
] as const) {
  test(`encoding: ${what}`, () => expect(decodePage(bytes, contentType)).toContain(expected));
}
