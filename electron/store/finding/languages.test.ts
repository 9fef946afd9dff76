import { expect, test } from '@playwright/test';
import { openTestArchive, type TestArchive } from '../../testing/archive';

/** One article a line, in the script it is named for. */
const texts = {
  japanese: '東京都知事選挙で小池百合子氏が当選した。東京大学の研究者が新型コロナウイルスワクチンの安全性を発表。コンピューターの値段も上がる。',
  halfWidth: 'ﾃﾚﾋﾞ局が新しいﾄﾞﾗﾏを発表',
  chinese: '北京大学生前来应聘，中国人民银行行长表示经济增长放缓，人工智能公司裁员。',
  korean: '세계경제포럼에서 대통령이 경제성장을 말했다. 지하철역에서 시위가 열렸다.',
  thai: 'ประเทศไทยมีนายกรัฐมนตรีคนใหม่ การเลือกตั้งทั่วไปในกรุงเทพมหานคร',
  khmer: 'ប្រទេសកម្ពុជាមានទីក្រុងភ្នំពេញ',
  french: 'Un café à Orléans, près de la forêt où l’élève naïf rêvait.',
  vietnamese: 'Thủ tướng nói về kinh tế Việt Nam tại Hà Nội',
  polish: 'Prezydent odwiedził Łódź i Kraków.',
  turkish: 'İstanbul’da yeni köprü; Erdoğan açılışta konuştu.',
  german: 'Die Straßenbahnhaltestelle am Donaudampfschifffahrtsmuseum wird für den Klimaschutz umgebaut. Müller war groß.',
  russian: 'Ёлка стоит на площади, премьер-министр приехал в Санкт-Петербург. Мой дом.',
  greek: 'Ο πρωθυπουργός μίλησε στην Αθήνα για τους δρόμους.',
  arabic: 'أعلن الرئيس المصري عن انتخابات جديدة في القاهرة، وَقَالَ إنّ المدرسة مفتوحة.',
  hebrew: 'ראש הממשלה נאם בִּירוּשָׁלַיִם על התקציב',
  hindi: 'प्रधानमंत्री ने दिल्ली में नई योजना की घोषणा की',
  tamil: 'தமிழ்நாடு அரசு புதிய திட்டத்தை அறிவித்தது',
  mixed: 'iPhone 17が日本で発売、Apple Storeに長い列。C++とNode.jsも。',
  wide: 'ＡＢＣテレビの１２３号室',
};

type Name = keyof typeof texts;

let archive: TestArchive;
let names: Map<number, Name>;

test.beforeAll(async () => {
  archive = openTestArchive();
  const feed = archive.follow('Scripts');
  const all = Object.entries(texts) as [Name, string][];
  const ids = await archive.arrive(
    feed,
    // Titles hold none of the words that are looked for.
    all.map(([, text], index) => ({ title: `№ ${index}`, text, ...(index % 2 ? { language: 'en' } : {}) })),
  );
  names = new Map(ids.map((id, index) => [id, all[index]?.[0] ?? 'mixed']));
  archive.index();
});

test.afterAll(() => archive.close());

function find(text: string): Name[] {
  const found = archive.reader.searchHeadlines({ text, sort: 'date', limit: 100, hits: 100 });
  return [...(found?.list.ids ?? [])].map((id) => names.get(id) ?? 'mixed').toSorted();
}

const finds: readonly [words: string, found: readonly Name[]][] = [
  ['東京', ['japanese']],
  ['知事', ['japanese']],
  ['大学', ['chinese', 'japanese']],
  ['百合子', ['japanese']],
  ['京', ['chinese', 'japanese']],
  ['コンピュータ', ['japanese']],
  ['ワクチン 安全性', ['japanese']],
  ['安全京都', []],
  ['テレビ', ['halfWidth', 'wide']],
  ['ドラマ', ['halfWidth']],
  ['发表', []],
  ['银行', ['chinese']],
  ['人工智能', ['chinese']],
  ['智能公司', ['chinese']],
  ['生前', ['chinese']],
  ['행', []],
  ['경제', ['korean']],
  ['대통령', ['korean']],
  ['지하철', ['korean']],
  ['경제성장', ['korean']],
  ['ไทย', ['thai']],
  ['นายกรัฐมนตรี', ['thai']],
  ['กรุงเทพ', ['thai']],
  ['เลือกตั้ง', ['thai']],
  ['ភ្នំពេញ', ['khmer']],
  ['cafe', ['french']],
  ['CAFÉ', ['french']],
  ['orleans foret', ['french']],
  ['naïf', ['french']],
  ['eleve', ['french']],
  ['viet nam', ['vietnamese']],
  ['Thủ tướng', ['vietnamese']],
  ['lodz', ['polish']],
  ['Łódź', ['polish']],
  ['istanbul', ['turkish']],
  ['ERDOGAN', ['turkish']],
  ['Klima', ['german']],
  ['donaudampf', ['german']],
  ['strassenbahn', ['german']],
  ['Straßen', ['german']],
  ['muller', ['german']],
  ['gross', ['german']],
  ['klimaschutz museum', []],
  ['елка', ['russian']],
  ['премьер', ['russian']],
  ['санкт-петербург', ['russian']],
  ['мои ', []],
  ['мой', ['russian']],
  ['Αθηνα', ['greek']],
  ['ΔΡΟΜΟΥΣ', ['greek']],
  ['القاهرة', ['arabic']],
  ['القاهره', ['arabic']],
  ['اعلن', ['arabic']],
  ['وقال', ['arabic']],
  ['ירושלים', []],
  ['בירושלים', ['hebrew']],
  ['प्रधानमंत्री', ['hindi']],
  ['दिल्ली', ['hindi']],
  ['தமிழ்நாடு', ['tamil']],
  ['திட்ட', ['tamil']],
  ['iphone 発売', ['mixed']],
  ['iPhone17', []],
  ['発売 apple', ['mixed']],
  ['"日本で発売"', ['mixed']],
  ['17が日本', ['mixed']],
  ['node.js', ['mixed']],
  ['abc', ['wide']],
  ['123', ['wide']],
];

for (const [words, found] of finds) {
  test(`${words} finds ${found.length > 0 ? found.join(', ') : 'nothing'}`, () => {
    expect(find(words)).toEqual([...found].toSorted());
  });
}

test('what was found is marked as it is written, in any script', () => {
  const marked = (text: string): string[] => {
    const { hits } = archive.reader.searchHeadlines({ text, sort: 'date', limit: 1, hits: 1 }) ?? { hits: [] };
    return hits.flatMap(({ excerpt }) => excerpt.filter(({ isHit }) => isHit).map((piece) => piece.text));
  };
  expect(marked('cafe')).toEqual(['café']);
  expect(marked('klima')).toEqual(['Klimaschutz']);
  expect(marked('東京')).toEqual(['東京', '東京']);
  expect(marked('경제')).toEqual(['경제', '경제']);
  expect(marked('ไทย')).toEqual(['ไทย']);
  expect(marked('القاهره')).toEqual(['القاهرة']);
  expect(marked('"日本で発売"')).toEqual(['日本で発売']);
  expect(marked('dampf -straßenbahn')).toEqual([]);
});
