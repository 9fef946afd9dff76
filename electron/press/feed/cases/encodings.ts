import { encode, joined, latin, utf16, utf32 } from './encode';
import { feedRows, type FeedRow } from './table';

const declared = (encoding: string, text: string): string => `<?xml version="1.0" encoding="${encoding}"?><rss version="2.0"><channel><title>${text}</title></channel></rss>`;
const undeclared = (text: string): string => `<rss version="2.0"><channel><title>${text}</title></channel></rss>`;
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const bom = Uint8Array.of(0xef, 0xbb, 0xbf);

const samples: readonly (readonly [encoding: string, text: string, asked?: string])[] = [
  ['windows-1250', 'Příliš žluťoučký kůň'],
  ['windows-1251', 'Новости сегодня'],
  ['windows-1253', 'Καλημέρα κόσμε'],
  ['windows-1254', 'İstanbul güneşi'],
  ['windows-1255', 'חדשות היום'],
  ['windows-1256', 'أخبار اليوم'],
  ['windows-1257', 'Šiandienos žinios'],
  ['windows-874', 'ข่าววันนี้'],
  ['iso-8859-2', 'Zażółć gęślą jaźń'],
  ['iso-8859-5', 'Новости'],
  ['iso-8859-7', 'Καλημέρα'],
  ['iso-8859-15', 'cœur à 5 €'],
  ['koi8-r', 'Новости сегодня'],
  ['koi8-u', 'Новини України'],
  ['ibm866', 'Новости'],
  ['macintosh', 'café'],
  ['shift_jis', '今日のニュース'],
  ['euc-jp', '今日のニュース'],
  ['gbk', '今天的新闻'],
  ['gb18030', '今天的新闻', 'gb2312'],
  ['big5', '今天的新聞'],
  ['euc-kr', '오늘의 뉴스'],
];

const byDeclaration = samples.map(([encoding, text, asked = encoding]): FeedRow => [`${asked} by its declaration`, encode(encoding, declared(asked, text)), { title: text }]);
const byHeader = samples.map(([encoding, text, asked = encoding]): FeedRow => [`${asked} by the header`, encode(encoding, undeclared(text)), { title: text }, `application/rss+xml; charset=${asked}`]);

const rules: readonly FeedRow[] = [
  ['UTF-8 without a word', utf8(undeclared('naïve 日本')), { title: 'naïve 日本' }],
  ['UTF-8 with a mark', joined(bom, utf8(declared('utf-8', 'naïve'))), { title: 'naïve' }],
  ['a mark before a declaration that is wrong', joined(bom, utf8(declared('iso-8859-1', 'naïve'))), { title: 'naïve' }],
  ['a mark before a header that is wrong', joined(bom, utf8(undeclared('naïve'))), { title: 'naïve' }, 'text/xml; charset=windows-1251'],
  ['UTF-8 that says Latin-1', utf8(declared('iso-8859-1', 'naïve “x”')), { title: 'naïve “x”' }],
  ['UTF-8 that a server calls Latin-1', utf8(declared('utf-8', 'naïve')), { title: 'naïve' }, 'text/xml; charset=ISO-8859-1'],
  ['Latin-1 that says UTF-8', latin(declared('utf-8', 'caf\xe9 cr\xe8me')), { title: 'café crème' }],
  ['Latin-1 without a word', latin(undeclared('caf\xe9 cr\xe8me br\xfbl\xe9e')), { title: 'café crème brûlée' }],
  ['windows-1252 that says Latin-1', latin(declared('iso-8859-1', '\x93caf\xe9\x94 \x96 5 \x80')), { title: '“café” – 5 €' }],
  ['windows-1252 that says ASCII', latin(declared('us-ascii', '\x93caf\xe9\x94')), { title: '“café”' }],
  ['a stray byte in UTF-8', joined(utf8('<rss><channel><title>日本語 und ñandú'), Uint8Array.of(0x92), utf8('s</title></channel></rss>')), { title: '日本語 und ñandú’s' }],
  ['the header before the declaration', encode('windows-1251', declared('koi8-r', 'Новости')), { title: 'Новости' }, 'text/xml; charset=windows-1251'],
  ['a header in quotes and capitals', encode('windows-1251', undeclared('Новости')), { title: 'Новости' }, 'text/xml; Charset="Windows-1251"'],
  ['a header that says nothing', encode('windows-1251', declared('windows-1251', 'Новости')), { title: 'Новости' }, 'text/xml'],
  ['an encoding nobody knows', utf8(declared('x-no-such', 'naïve')), { title: 'naïve' }],
  ['an alias with an underscore', encode('windows-1251', declared('windows_1251', 'Новости')), { title: 'Новости' }],
  ['an alias by code page', encode('shift_jis', declared('cp932', '今日')), { title: '今日' }],
  ['a declaration in single quotes, late', encode('koi8-r', declared('koi8-r', 'Новости').replaceAll('"', "'").replace('?>', " standalone='yes' ?>")), { title: 'Новости' }],
  ['UTF-16, little end first, marked', joined(Uint8Array.of(0xff, 0xfe), utf16(declared('utf-16', 'naïve 日本 😀'), true)), { title: 'naïve 日本 😀' }],
  ['UTF-16, big end first, marked', joined(Uint8Array.of(0xfe, 0xff), utf16(declared('utf-16', 'naïve 日本'), false)), { title: 'naïve 日本' }],
  ['UTF-16, little end first, unmarked', utf16(declared('utf-16', '日本'), true), { title: '日本' }],
  ['UTF-16, big end first, unmarked', utf16(declared('utf-16', '日本'), false), { title: '日本' }],
  ['UTF-8 that says UTF-16', utf8(declared('utf-16', 'naïve')), { title: 'naïve' }],
  ['UTF-32, little end first, marked', joined(Uint8Array.of(0xff, 0xfe, 0, 0), utf32(declared('utf-32', '日本 😀'), true)), { title: '日本 😀' }],
  ['UTF-32, big end first, unmarked', utf32(declared('utf-32', '日本'), false), { title: '日本' }],
  ['JSON with a header that is wrong', utf8('{"version":"https://jsonfeed.org/version/1","title":"naïve","items":[]}'), { title: 'naïve' }, 'application/json; charset=iso-8859-1'],
  ['broken off inside a character', joined(utf8('<rss><channel><title>日本</title><item><title>'), Uint8Array.of(0xe6, 0x97)), { title: '日本', isWhole: false }],
];

const long = {
  koi8: 'Правительство объявило сегодня новые меры поддержки экономики. Министр сказал на заседании, что решение принято после долгих переговоров с регионами страны.',
  shift: '政府は今日、新しい経済対策を発表しました。大臣は会議で、長い話し合いの後に決定したと述べました。これからニュースをお伝えします。',
  big5: '政府今天宣布新的經濟措施。部長在會議上表示，這個決定是在與各地方長時間討論之後作出的。以下是今天的新聞內容。',
};

const thai = 'รัฐบาลประกาศมาตรการใหม่วันนี้ รัฐมนตรีกล่าวในการประชุมว่า การตัดสินใจนี้เกิดขึ้นหลังจากการหารือกับจังหวัดต่าง ๆ เป็นเวลานาน ติดตามข่าวได้ที่นี่';

const guesses: readonly FeedRow[] = [
  ['KOI8-R without a word', encode('koi8-r', undeclared(long.koi8)), { title: long.koi8 }],
  ['windows-1251 that says UTF-8', encode('windows-1251', declared('utf-8', long.koi8)), { title: long.koi8 }],
  ['Shift_JIS without a word', encode('shift_jis', undeclared(long.shift)), { title: long.shift }],
  ['EUC-JP without a word', encode('euc-jp', undeclared(long.shift)), { title: long.shift }],
  ['Thai without a word', encode('windows-874', undeclared(thai)), { title: thai }],
  ['Latin-1 without a word, in German', latin(undeclared('\xdcber gr\xf6\xdfere \xc4nderungen f\xfcr M\xfcnchen und K\xf6ln')), { title: 'Über größere Änderungen für München und Köln' }],
  ['Big5 without a word', encode('big5', undeclared(long.big5)), { title: long.big5 }],
];

export const encodingCases = feedRows('encoding', [...byDeclaration, ...byHeader, ...rules, ...guesses]);
