/** Words that invented news is put together from. Parts of a sentence are joined in the order they stand in. */
export interface Language {
  readonly code: string;
  readonly space: string;
  readonly stop: string;
  readonly rightToLeft?: true;
  readonly who: readonly string[];
  readonly does: readonly string[];
  readonly what: readonly string[];
  readonly where: readonly string[];
  /** Tells one paragraph from every other; `#` stands for its number. */
  readonly record: string;
  /** Words of its own are made of these, for every article others. */
  readonly syllables: readonly string[];
}

export const languages: readonly Language[] = [
  {
    code: 'en',
    space: ' ',
    stop: '. ',
    who: ['The harbour board', 'A retired surveyor', 'The night train crew', 'Two geologists from the north', 'The parish choir', 'A committee of growers', 'The lighthouse keeper', 'Several ferry captains'],
    does: ['has finished counting', 'spent the winter repairing', 'argued for years about', 'quietly measured', 'will soon replace', 'has mapped for the first time', 'showed visitors', 'compared with older drawings'],
    what: ['the copper roofs along the canal', 'the tide gates that keep the meadows dry', 'a row of stone bridges', 'the orchards above the village', 'the signal lamps of the old line', 'the wells behind the market hall', 'a forgotten survey of the marsh', 'the glass houses of the botanical garden'],
    where: ['while the river stood unusually low', 'before the first frost came down from the hills', 'although nobody had asked for it', 'with tools that belong in a museum, or perhaps in a café', 'and published the figures in a thin grey volume', 'as the council looked on with some surprise', 'in a year that most people remember for its storms', 'without spending more than a modest sum'],
    record: 'The record of that day bears the number # in the ledger',
    syllables: ['bar', 'lo', 'ven', 'tis', 'mor', 'ka', 'rin', 'dal', 'fe', 'sol', 'gan', 'pel'],
  },
  {
    code: 'de',
    space: ' ',
    stop: '. ',
    who: ['Der Deichverband', 'Eine pensionierte Lehrerin', 'Die Besatzung der Fähre', 'Zwei Forscher aus dem Süden', 'Der Kirchenchor', 'Ein Zusammenschluss von Obstbauern', 'Die Wärterin des Leuchtturms'],
    does: ['hat in diesem Winter gezählt', 'erneuert Stück für Stück', 'streitet seit Jahren über', 'vermisst nun gründlich', 'zeigte den Gästen', 'beschrieb ausführlich'],
    what: ['die kupfernen Dächer am Kanal', 'die Schleusen vor den Wiesen', 'eine Reihe steinerner Brücken', 'die Gärten über dem Dorf', 'die Brunnen hinter der Markthalle', 'die Gewächshäuser der alten Gärtnerei'],
    where: ['während der Fluss ungewöhnlich niedrig stand', 'bevor der erste Frost von den Hügeln kam', 'obwohl niemand darum gebeten hatte', 'mit Werkzeug, das ins Museum gehört', 'und veröffentlichte die Zahlen in einem schmalen grauen Band'],
    record: 'Die Niederschrift jenes Tages trägt die Nummer #',
    syllables: ['berg', 'lin', 'hof', 'tra', 'wen', 'stal', 'mer', 'dorf', 'gru', 'nau', 'fel', 'rich'],
  },
  {
    code: 'ru',
    space: ' ',
    stop: '. ',
    who: ['Портовый совет', 'Бывший землемер', 'Экипаж ночного поезда', 'Двое геологов с севера', 'Сельский хор', 'Смотритель маяка'],
    does: ['закончил пересчитывать', 'всю зиму чинил', 'много лет спорил про', 'тихо измерил', 'скоро заменит', 'показал гостям'],
    what: ['медные крыши вдоль канала', 'старые шлюзы у лугов', 'ряд каменных мостов', 'сады над деревней', 'колодцы за рыночным залом', 'теплицы ботанического сада'],
    where: ['пока река стояла необычно низко', 'ещё до первых заморозков', 'хотя никто об этом не просил', 'с инструментами из музея', 'и напечатал цифры в тонкой серой книге'],
    record: 'Запись того дня стоит под номером # в большой книге',
    syllables: ['ва', 'рим', 'со', 'лен', 'ку', 'бор', 'ни', 'тас', 'мель', 'го', 'рад', 'щи'],
  },
  {
    code: 'ja',
    space: '',
    stop: '。',
    who: ['港の委員会は', '引退した測量士は', '夜行列車の乗務員は', '北から来た地質学者は', '村の合唱団は', '灯台守は'],
    does: ['冬のあいだに', '長い議論の末に', '静かな朝に', '初めての試みとして', '多くの客の前で', '古い図面と比べながら'],
    what: ['運河沿いの銅の屋根を', '牧草地を守る水門を', '石造りの橋の列を', '村の上にある果樹園を', '市場の裏の井戸を', '植物園の温室を'],
    where: ['丁寧に数え直した', '少しずつ修理した', '地図にまとめた', '新しい方法で測り直した', '薄い灰色の本に記した'],
    record: 'その日の記録は帳簿の#番にある',
    syllables: ['カ', 'ミ', 'ロ', 'セ', 'ナ', 'トゥ', 'ベル', 'リン', 'ホ', 'ザ', 'ガン', 'ユ'],
  },
  {
    code: 'ar',
    space: ' ',
    stop: '. ',
    rightToLeft: true,
    who: ['مجلس الميناء', 'مساح متقاعد', 'طاقم القطار الليلي', 'عالما أرض من الشمال', 'جوقة القرية', 'حارس المنارة'],
    does: ['أنهى عد', 'أمضى الشتاء في إصلاح', 'جادل سنوات حول', 'قاس بهدوء', 'سيستبدل قريبا', 'عرض على الزوار'],
    what: ['الأسقف النحاسية على طول القناة', 'بوابات المد التي تحمي المروج', 'صفا من الجسور الحجرية', 'البساتين فوق القرية', 'الآبار خلف قاعة السوق', 'البيوت الزجاجية في الحديقة النباتية'],
    where: ['بينما كان النهر منخفضا على غير العادة', 'قبل أن يأتي الصقيع الأول من التلال', 'مع أن أحدا لم يطلب ذلك', 'بأدوات مكانها المتحف', 'ونشر الأرقام في كتاب رمادي رقيق'],
    record: 'يحمل سجل ذلك اليوم الرقم # في الدفتر',
    syllables: ['با', 'رو', 'سن', 'كل', 'مي', 'دار', 'نو', 'فا', 'زم', 'هال', 'شي', 'قر'],
  },
];
