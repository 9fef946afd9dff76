import type { PlantedEvent } from './site';

export interface PlantedLanguage {
  readonly code: string;
  readonly papers: readonly string[];
  readonly events: readonly PlantedEvent[];
  readonly bystanders: readonly string[];
  /** Sentences of every article's text; `{}` stands for what its headline begins with. */
  readonly sentences: readonly string[];
  readonly joint: string;
  /** How much of a headline goes into its text. */
  readonly kept: (headline: string) => string;
}

const firstWords = (headline: string): string => headline.split(' ').slice(0, 3).join(' ');
const firstCharacters = (headline: string): string => [...headline].slice(0, 8).join('');

const japanese: PlantedLanguage = {
  code: 'ja',
  papers: ['朝の新聞', '夕方ニュース', '港町日報', '東方通信', '週刊世界', '北の新報'],
  events: [
    { name: 'ja-noto', headlines: ['能登半島で震度6強の地震、津波警報を発表', '能登で震度6強 気象庁が津波警報、沿岸の住民に避難呼びかけ', '津波警報を解除、能登の地震で住民に不安残る', '能登地震、道路寸断で孤立集落も'] },
    { name: 'ja-maglev', headlines: ['リニア新幹線の静岡工区、着工に合意', '静岡県がリニア工事を容認、知事が会見', 'リニア静岡工区の着工へ、JR東海と県が合意'] },
    { name: 'ja-chip', headlines: ['熊本の半導体第2工場、年内に着工', '台湾大手の熊本第2工場 地元は渋滞を懸念', '熊本に半導体の第2工場、3千人を採用へ'] },
    { name: 'ja-bear', headlines: ['秋田のスーパーにクマ、店員けが', 'クマが秋田市のスーパーに立てこもり2日目', '秋田のクマを捕獲、スーパー営業再開へ', 'スーパーのクマ捕獲に抗議の電話 秋田市'] },
    { name: 'ja-rocket', headlines: ['H3ロケット8号機の打ち上げ失敗', 'H3の失敗、2段目エンジンに異常', 'JAXA、H3失敗の原因調査へ対策本部'] },
  ],
  bystanders: ['国会で年金改革の審議が始まる', '新しい美術館が京都に開館', '円相場が小幅に上昇', '大学入試の日程を発表', '北海道で初雪、平年より早く', '高校野球の組み合わせ決まる', '電気料金、来月から値上げ', '人気作家の新刊が発売', '動物園で象の誕生日を祝う', '地方銀行が統合を検討', '外国人観光客が過去最多に', '市役所の窓口を土曜も開く', '将棋の名人戦が開幕', '米の収穫量が前年並みに', '古い映画館が閉館へ', '県が農業の担い手を募集', '水族館でペンギンが誕生', '保育所の待機児童が減少', '新薬の承認を申請', '鉄道の運賃改定を認可', '小学校で給食の無償化', '港に豪華客船が寄港', '図書館の貸出冊数が増加', '伝統の祭りに五万人', '労働時間の調査結果を公表'],
  sentences: ['関係者によると、詳しい状況はまだ分かっていない。', '{}について、専門家は慎重な見方を示した。', '地元の住民からは不安の声が上がっている。', '政府は引き続き情報の収集に努めるとしている。', '会見は午後に開かれる予定だ。', '同様の事例は過去にも報告されている。', '今後の対応が注目される。', '担当者は取材に対し、コメントを控えた。', '影響は来週まで続く見通しだ。'],
  joint: '',
  kept: firstCharacters,
};

const german: PlantedLanguage = {
  code: 'de',
  papers: ['Hafenblatt', 'Tagespost', 'Neue Rundschau', 'Der Bote', 'Nordkurier', 'Abendzeitung am Fluss'],
  events: [
    { name: 'de-bahn', headlines: ['Lokführer streiken ab Donnerstag bundesweit', 'Bahnstreik: Lokführer legen Arbeit nieder', 'Streik der Lokführer trifft Pendler', 'Lokführer und Bahn verhandeln wieder'] },
    { name: 'de-elbe', headlines: ['Carolabrücke in Dresden wird abgerissen', 'Dresden beginnt mit Abriss der Carolabrücke', 'Nach Einsturz: Abriss der Carolabrücke verzögert sich', 'Carolabrücke: Elbe für Schiffe gesperrt'] },
    { name: 'de-werk', headlines: ['Volkmar schließt Werk in Zwickau', 'Zwickau kämpft um das Volkmar-Werk', 'Aus für Volkmar in Zwickau: 2.300 Stellen betroffen', 'Betriebsrat von Volkmar kündigt Widerstand an'] },
    { name: 'de-schnee', headlines: ['Schneechaos in Garmisch: Züge stehen still', 'Garmisch versinkt im Schnee', 'Lawinenwarnung nach Schneefall in Garmisch'] },
    { name: 'de-preis', headlines: ['Büchnerpreis geht an Leonie Harms', 'Leonie Harms erhält den Büchnerpreis', 'Harms: Der Büchnerpreis kommt zur rechten Zeit'] },
  ],
  bystanders: ['Bundestag streitet über Rente', 'Museum in Bremen zeigt alte Karten', 'Mieten in Leipzig steigen langsamer', 'Neue Radwege für Freiburg', 'Forscher züchten trockenresistenten Weizen', 'Polizei warnt vor falschen Handwerkern', 'Weinernte an der Mosel fällt gut aus', 'Schule in Kassel führt Vier-Tage-Woche ein', 'Oper in Stuttgart zieht um', 'Fischer an der Ostsee fangen mehr Hering', 'Gericht kippt Parkgebühr', 'Zoo in Rostock bekommt Eisbären', 'Klinik sucht Pflegekräfte in Vietnam', 'Strompreise sinken im Frühjahr', 'Kirche verkauft Glocken', 'Handball: Kiel verliert in Flensburg', 'Verlag entdeckt Briefe von Fontane', 'Flughafen Hahn meldet mehr Fracht', 'Stadt Ulm pflanzt tausend Bäume', 'Winzer bauen Solaranlagen', 'Apotheken bleiben am Mittwoch zu', 'Kinderbuchmesse beginnt in Oldenburg', 'Schwimmbad öffnet nach Sanierung', 'Bauern protestieren gegen Agrardiesel', 'Astronomen vermessen Kometen'],
  sentences: ['Die Behörden bestätigten die Angaben am Dienstag.', 'Zu {} äußerten sich mehrere Fachleute zurückhaltend.', 'Anwohner zeigten sich besorgt.', 'Eine Sprecherin wollte sich nicht weiter äußern.', 'Die Opposition fordert Aufklärung.', 'Weitere Einzelheiten sollen in den nächsten Tagen folgen.', 'Es ist nicht das erste Mal, dass so etwas geschieht.', 'Der Bürgermeister dankte allen Helfern.', 'Kritiker verweisen auf die Kosten.'],
  joint: ' ',
  kept: firstWords,
};

const arabic: PlantedLanguage = {
  code: 'ar',
  papers: ['صوت الميناء', 'الخبر اليومي', 'العالم الآن', 'نجمة الصباح', 'بريد المساء', 'المرصد'],
  events: [
    { name: 'ar-quake', headlines: ['زلزال قوي يضرب مراكش ويثير الذعر', 'مراكش: عشرات الجرحى بعد الزلزال', 'فرق الإنقاذ تصل إلى قرى قرب مراكش بعد الزلزال', 'المغرب يعلن الحداد بعد زلزال مراكش'] },
    { name: 'ar-canal', headlines: ['جنوح سفينة حاويات في قناة السويس', 'قناة السويس: محاولات لتعويم السفينة الجانحة', 'استئناف الملاحة في قناة السويس بعد تعويم السفينة'] },
    { name: 'ar-cup', headlines: ['الوداد يفوز على الترجي ويتأهل إلى النهائي', 'الترجي يخسر أمام الوداد في نصف النهائي', 'الوداد إلى النهائي بعد مباراة مثيرة مع الترجي'] },
    { name: 'ar-gas', headlines: ['اكتشاف حقل غاز كبير قبالة سواحل طرطوس', 'حقل غاز طرطوس: شركات تتنافس على الحفر', 'طرطوس تأمل في عائدات حقل الغاز الجديد'] },
  ],
  bystanders: ['البرلمان يناقش قانون التقاعد', 'افتتاح متحف جديد للفنون في الدوحة', 'ارتفاع أسعار القمح في الأسواق العالمية', 'جامعة تونس تعلن نتائج القبول', 'وزارة الصحة تطلق حملة تلقيح', 'شركة طيران تطلب أربعين طائرة', 'مهرجان السينما يبدأ في القاهرة', 'مزارعون يحتجون على أسعار الوقود', 'اكتشاف مقبرة أثرية في الأقصر', 'بدء العام الدراسي في الأردن', 'مصرف يخفض رسوم التحويل', 'أمطار غزيرة متوقعة في الخليج', 'علماء يطورون بطارية من الملح', 'بلدية بيروت تزرع الأشجار', 'معرض الكتاب يستقبل الزوار في الشارقة', 'انخفاض البطالة في الربع الثاني', 'قطار جديد بين الرياض والدمام', 'فنانة تهدي لوحاتها إلى مستشفى', 'صيادون يعثرون على حوت نادر', 'إغلاق سوق قديم للترميم'],
  sentences: ['أكدت السلطات التفاصيل صباح الثلاثاء.', 'قال خبراء إن من المبكر استخلاص النتائج حول {}.', 'عبر السكان عن قلقهم.', 'رفض المتحدث الإدلاء بمزيد من التصريحات.', 'طالبت المعارضة بتوضيح كامل.', 'من المتوقع صدور معلومات إضافية هذا الأسبوع.', 'ليست هذه المرة الأولى التي يحدث فيها ذلك.', 'شكر رئيس البلدية كل من ساعد.'],
  joint: ' ',
  kept: firstWords,
};

const chinese: PlantedLanguage = {
  code: 'zh',
  papers: ['港口日报', '晨星报', '环球通讯', '东方晚报', '江边新闻', '世界观察'],
  events: [
    { name: 'zh-quake', headlines: ['甘孜发生6.1级地震 多地震感明显', '甘孜地震已致多人受伤', '救援队连夜赶赴甘孜震区', '甘孜6.1级地震后发生余震'] },
    { name: 'zh-satellite', headlines: ['嫦娥七号成功发射', '嫦娥七号进入地月转移轨道', '嫦娥七号将在月球南极着陆'] },
    { name: 'zh-flood', headlines: ['桂林遭遇特大洪水 景区关闭', '桂林洪水退去 市民清理街道', '漓江水位超警戒 桂林启动应急响应'] },
    { name: 'zh-merger', headlines: ['华晨与远洋宣布合并', '远洋华晨合并获董事会通过', '华晨远洋合并 股价双双涨停'] },
  ],
  bystanders: ['全国铁路调整运行图', '新图书馆在苏州开放', '粮食价格保持稳定', '高考报名今日开始', '北京迎来初雪', '乒乓球公开赛落幕', '电价下月调整', '作家新书受到欢迎', '动物园新添两只小象', '银行下调存款利率', '游客人数创新高', '社区开设老年食堂', '围棋名人战开幕', '科学家研发新型电池', '老电影院修缮后重开', '农民工技能培训启动', '水族馆企鹅宝宝亮相', '新药获批上市', '地铁票价听证会召开', '小学推行免费午餐', '邮轮首航抵达港口', '非遗展览吸引市民', '医院推广远程问诊', '海关查获走私香烟', '大学生返乡创业增多'],
  sentences: ['有关部门表示，具体情况仍在核实中。', '专家认为，{}的影响还有待观察。', '当地居民对此表示关注。', '相关负责人没有进一步回应。', '更多消息将在本周公布。', '类似情况以前也曾出现。', '下一步工作正在有序推进。', '记者将继续关注事态发展。'],
  joint: '',
  kept: firstCharacters,
};

export const plantedLanguages: readonly PlantedLanguage[] = [japanese, german, arabic, chinese];
