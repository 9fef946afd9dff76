/**
 * How months begin, January to December, in lower case without accents. A slash parts alternatives.
 * Where two languages disagree the longer beginning wins, then the earlier line.
 */
const beginnings = [
  'jan feb mar apr may jun jul aug sep oct nov dec',
  'janv fev mars/mrz avr mai juin juil aou sept okt nov dez', // French, German
  'ene feb mar abr may jun jul ago set oct nov dic', // Spanish
  'jan fev mar abr mai jun jul ago set out nov dez', // Portuguese
  'gen feb mar apr mag giu lug ago set ott nov dic', // Italian
  'jan feb maart/mrt apr mei jun jul aug sep okt nov dec', // Dutch
  'sty lut mar kwi maj cze lip sie wrz paz lis gru', // Polish
  'янв фев мар апр маи/мая июн июл авг сен окт ноя дек', // Russian
  'січ/сич лют бер кві/квит тра чер лип сер вер жов лис гру', // Ukrainian
  'led uno bre dub kve cerven/cervn/cvn cervenec/cervenc/cvc srpn/srpen zar rij listop pros', // Czech
  'oca sub mar nis may haz tem agu eyl eki kas ara', // Turkish
  'ιαν φεβ μαρ απρ μαι ιουν ιουλ αυγ σεπ οκτ νοε δεκ', // Greek
  'jan feb mar apr maj jun jul aug szep okt nov dec', // Hungarian, Swedish, Danish
  'ian feb mar apr mai iun iul aug sep oct noi dec', // Romanian
  'jan feb mar apr mai jun jul aug sep okt nov des', // Norwegian
  'tammi helmi maalis huhti touko kesa heina elok syys loka marras joulu', // Finnish
  'jan peb mar apr mei jun jul agu/agt sep okt nop des', // Indonesian
  'يناير فبراير مارس أبريل/ابريل مايو يونيو/يونيه يوليو/يوليه أغسطس/اغسطس سبتمبر أكتوبر/اكتوبر نوفمبر ديسمبر', // Arabic
  'جانفي فيفري مارس أفريل ماي جوان جويلية أوت سبتمبر أكتوبر نوفمبر ديسمبر', // Maghreb
  'ينا شباط آذار/اذار نيسان أيار/ايار حزيران تموز آب أيلول/ايلول أكت نوف ديس', // Levant
  'ינואר/ינו פברואר/פבר מרץ/מרס אפריל/אפר מאי יוני יולי אוגוסט/אוג ספטמבר/ספט אוקטובר/אוק נובמבר/נוב דצמבר/דצמ', // Hebrew
  'जन फ़र/फर मार्च अप्र मई जून जुल अग सित अक्तू/अक्टू नव दिस', // Hindi
  'มกรา/ม.ค กุมภา/ก.พ มีนา/มี.ค เมษา/เม.ย พฤษภา/พ.ค มิถุนา/มิ.ย กรกฎา/ก.ค สิงหา/ส.ค กันยา/ก.ย ตุลา/ต.ค พฤศจิกา/พ.ย ธันวา/ธ.ค', // Thai
  'яну фев мар апр маи юни юли авг сеп окт ное дек', // Bulgarian
  'јан феб мар апр мај јун јул авг сеп окт нов дец', // Serbian
  'sij velj ozu tra svi lipnj/lipanj srpnj/srpanj kol ruj listop stu pros', // Croatian
];

const numberOf = new Map<string, number>();
for (const line of beginnings) {
  line.normalize('NFC').split(' ').forEach((names, index) => {
    for (const name of names.split('/')) if (!numberOf.has(name)) numberOf.set(name, index + 1);
  });
}
const longest = Math.max(...Array.from(numberOf.keys(), (name) => name.length));

/** The month a word names, 1–12; the word in lower case without accents. */
export function monthOf(word: string): number | null {
  for (let length = Math.min(word.length, longest); length >= 2; length--) {
    const month = numberOf.get(word.slice(0, length));
    if (month !== undefined) return month;
  }
  return null;
}

export function isForenoon(text: string): boolean {
  return /\ba\.?m\b|오전|上午|午前|早上|凌晨|πμ|π\.μ/u.test(text);
}

export function isAfternoon(text: string): boolean {
  return /\bp\.?m\b|오후|下午|午後|晚上|μμ|μ\.μ/u.test(text);
}
