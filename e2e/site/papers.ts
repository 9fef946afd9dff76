import { deflateSync } from 'node:zlib';
import { openSite, rss, type Answer, type Item, type Site } from '../../electron/testing/site';

/** Something that happened, and how each paper that tells it heads it. */
export interface PlantedEvent {
  readonly name: string;
  readonly section: string;
  readonly headlines: readonly string[];
  /** What every paper reports, in its own order. */
  readonly facts: readonly string[];
}

export const events: readonly PlantedEvent[] = [
  {
    name: 'earthquake',
    section: 'World',
    headlines: [
      'Strong earthquake shakes the Noto peninsula, tsunami warning issued',
      'Tsunami warning after magnitude 7.1 earthquake off Noto',
      'Noto earthquake: thousands told to leave the coast as tsunami is feared',
      'Japan lifts tsunami warning hours after Noto peninsula earthquake',
      'Earthquake off Noto: what we know so far',
      'Noto residents spend the night in the open after 7.1 earthquake',
      'Rescuers dig through Wajima after Noto earthquake',
      'Noto earthquake halts trains and a nuclear plant on the Japan Sea coast',
    ],
    facts: [
      'The magnitude 7.1 earthquake struck off the Noto peninsula shortly after four in the afternoon, the Japan Meteorological Agency said.',
      'A tsunami warning for the coast of Ishikawa told thousands in Wajima and Suzu to leave for higher ground.',
      'Houses collapsed in Wajima, where a fire burned through the market street late into the evening.',
      'Trains on the Hokuriku line stood still, and the Shika nuclear plant reported no damage.',
      'Soldiers reached the peninsula by helicopter because landslides had cut the only road.',
      'The prime minister said that finding people under the rubble came before everything else.',
    ],
  },
  {
    name: 'recall',
    section: 'Business',
    headlines: ['Veltran recalls 400,000 cars over brake fault', 'Brake fault forces Veltran into its largest recall', 'Veltran shares slide after recall of family cars', 'Carmaker Veltran to fix the brakes of 400,000 vehicles', 'Drivers of recalled Veltran models told not to park indoors'],
    facts: [
      'Veltran is recalling 400,000 family cars because a seal in the brake booster can leak.',
      'The recall covers the Veltran Lumen and the Veltran Arca built between 2021 and 2024.',
      'Shares of Veltran fell nine percent in Stockholm after the brake recall was announced.',
      'Owners were told not to park the recalled Veltran cars in garages until the brake seal is replaced.',
      'Chief executive Hedda Ruud said that Veltran would bear the whole cost of the recall.',
    ],
  },
  {
    name: 'probe',
    section: 'Science',
    headlines: ['Probe Halcyon lands on the asteroid Pelion', 'Halcyon touches down on Pelion after nine years', 'First pictures from Halcyon show the boulders of Pelion', 'Halcyon lander sends pictures home from asteroid Pelion'],
    facts: [
      'The probe Halcyon landed on the asteroid Pelion on Monday, nine years after it was launched from Kourou.',
      'Its first pictures show a plain of grey boulders under the horizon of Pelion.',
      'Halcyon will drill for ice below the asteroid’s surface and send what it finds by radio.',
      'Mission director Ilse Brandt wept as the signal of Halcyon came in at Darmstadt.',
    ],
  },
  {
    name: 'tunnel',
    section: 'World',
    headlines: ['Fehrland tunnel opens after eleven years of digging', 'First cars drive through the Fehrland tunnel', 'Long-delayed Fehrland tunnel welcomes its first drivers'],
    facts: [
      'The Fehrland tunnel opened to traffic on Monday, a decade late and at twice its price.',
      'Some four thousand cars drove through the Fehrland tunnel in its first hour.',
      'The ferry that the Fehrland tunnel replaces made its last crossing on Sunday night.',
    ],
  },
  {
    name: 'prize',
    section: 'Culture',
    headlines: ['Leonie Harms wins the Orrery Prize for her harbour novel', 'Orrery Prize goes to Leonie Harms'],
    facts: ['Leonie Harms has won the Orrery Prize for The Slack Tide, her third novel.', 'The jury of the Orrery Prize praised the patience of Harms and the way she listens.', 'The Slack Tide follows a pilot boat through one winter in a northern harbour.'],
  },
];

export const papers = [
  { name: 'Harbour Post', section: 'World' },
  { name: 'Daily Ledger', section: 'Business' },
  { name: 'World Wire', section: 'World' },
  { name: 'Orbit', section: 'Science' },
  { name: 'Evening Courier', section: 'Culture' },
  { name: 'Northern Star', section: 'World' },
  { name: 'The Observer of Ghent', section: 'Health' },
  { name: 'Market Street', section: 'Business' },
] as const;

/** What nobody else tells: a headline and its facts, three a paper. */
const alone: readonly (readonly (readonly [title: string, ...facts: string[]])[])[] = [
  [
    ['Parliament debates pension reform before the summer break', 'Deputies argued past midnight over raising the retirement age to 68.', 'Trade unions have called for a march to the assembly on Saturday.', 'The finance ministry puts the hole in the pension fund at eleven billion a year.'],
    ['Wolves seen again in the Ardennes', 'A trail camera near Bastogne filmed two adults and four cubs at dawn.', 'Shepherds may now claim fences and guard dogs from the Walloon region.', 'Biologists believe the pack walked in from the Eifel last autumn.'],
    ['Farmers block motorway over diesel tax', 'Some three hundred tractors closed the A7 between Valence and Montélimar.', 'The rebate on agricultural diesel is to end in January.', 'Lorry drivers were handed coffee and sausages at the barricades.'],
  ],
  [
    ['Lithium mine in Nevada wins approval after long dispute', 'The bureau of land management signed the permit for Rhyolite Ridge.', 'A rare buckwheat that grows on the site must be fenced off.', 'Ioneer expects to dig its first lithium ore in three years.'],
    ['Airline orders forty jets for regional routes', 'Embraer will deliver the first of the aircraft to Skyward in the spring.', 'The jets burn a quarter less kerosene than the turboprops that they replace.', 'List prices put the order at 2.4 billion dollars.'],
    ['Cocoa prices fall as the harvest in Ghana recovers', 'Futures in London dropped to their lowest since March of last year.', 'Good rain around Kumasi has swollen the pods on the trees.', 'Chocolate makers said that bars would not be cheaper before Easter.'],
  ],
  [
    ['Bridge over the Danube closed for inspection', 'Divers found cracks in a pier at Vidin after a barge had struck it.', 'Traffic to Calafat is sent round by the crossing at Ruse.', 'Engineers will weigh down the deck with sand to test it.'],
    ['Hungary raises the minimum wage', 'The cabinet in Budapest agreed on 290,000 forints a month.', 'Employers had offered half of that in talks last week.', 'Waiters and cashiers gain the most from the change.'],
    ['Drought eases in Catalonia after a wet spring', 'Reservoirs on the Ter and the Llobregat are more than half full.', 'Barcelona will fill its fountains and swimming pools again in June.', 'Rules for watering gardens stay in force until the autumn.'],
  ],
  [
    ['Startup raises money for satellites that track methane', 'Kestrel Sky will build twelve small spacecraft in Toulouse with the funds.', 'Their spectrometers find leaks from gas wells and rubbish tips within a day.', 'Norway’s sovereign fund led the round of ninety million euros.'],
    ['Volcano watchers note fresh steam above Etna', 'Tremors under the south-east crater have doubled since Friday.', 'Guides no longer lead walkers beyond the upper cable car station.', 'Catania’s airport keeps its runways open for now.'],
    ['Scientists grow coffee without soil', 'Seedlings in Helsinki hang in a mist of nutrients under violet lamps.', 'Tasters could not tell the brew from one made of highland arabica.', 'The method takes a tenth of the water that a plantation needs.'],
  ],
  [
    ['Orchestra of Leipzig opens its season with Mahler', 'Andris Nelsons conducts the Third in the Gewandhaus on two evenings.', 'The boys of the Thomanerchor sing the bells of the fifth movement.', 'Tickets for students cost eight euros at the door.'],
    ['New museum of photography to open in Bilbao', 'The collection moves into a former customs shed on the Nervión.', 'Prints by Cristina García Rodero and Ramón Masats hang in the first hall.', 'Its darkrooms may be booked by schools.'],
    ['Publisher finds lost novel by Stefan Zweig', 'A typescript of 212 pages lay in a trunk in Petrópolis.', 'The story is set among clerks of the Vienna stock exchange in 1913.', 'S. Fischer plans to bring it out in the spring catalogue.'],
  ],
  [
    ['Ferry service to the islands resumes after engine repairs', 'The Hebridean Swan leaves Oban again at seven on Thursday.', 'Mechanics replaced a cylinder head that had come from Gdynia by lorry.', 'Shops on Barra had run short of milk and newspapers.'],
    ['Mayor of Utrecht wants night trains back', 'Sleeping cars to Milan and Copenhagen could leave from track eight.', 'The railway company asks who would pay for the shunting.', 'A petition for the couchettes has sixty thousand signatures.'],
    ['Roman coins dug up in a Kent garden', 'A retired plumber struck a pot of denarii while planting leeks.', 'The heads of Trajan and Hadrian are as sharp as on the day of minting.', 'A coroner in Maidstone will decide whether they are treasure.'],
  ],
  [
    ['Study links shift work to poorer sleep in nurses', 'Researchers at Karolinska followed 4,000 nurses through two winters.', 'Those on rotating rosters slept ninety minutes less before an early duty.', 'Short naps at three in the morning made up for some of it.'],
    ['Hospital tests a robot that folds sheets', 'The machine at Charité manages forty pillowcases an hour.', 'Laundry workers have named it Frau Holle.', 'Its grippers still fail at fitted corners.'],
    ['Bird flu confirmed on a duck farm', 'Veterinarians in the Landes culled nine thousand birds.', 'A zone of ten kilometres around Dax bars the transport of poultry.', 'Vaccination of geese had begun only a fortnight ago.'],
  ],
  [
    ['Court upholds fine against supermarket chain', 'Judges in The Hague confirmed the penalty of 45 million for Vandermeer.', 'The grocer had told suppliers of yoghurt to sell to nobody else.', 'It may not appeal again.'],
    ['Housing agency buys empty offices', 'The city of Lyon pays 62 million for three towers at Part-Dieu.', 'Architects will cut courtyards through them for four hundred flats.', 'Rents are to stay under nine euros a square metre.'],
    ['Brewery revives a beer from 1840', 'Yeast scraped from a bottle in a Baltic wreck ferments again in Turku.', 'The ale tastes of smoke, clove and a little of goat.', 'Only two thousand corks will be drawn this winter.'],
  ],
];

const between = ['Witnesses described what they had seen in the hours before.', 'A spokesperson declined to say more.', 'More is expected to be known later this week.', 'Local people gathered to hear the announcement.', 'Analysts had expected as much for months.', 'It is not the first time that such a thing has happened.'];

const minute = 60_000;

export interface PapersOptions {
  /** When the newest story appeared, and twenty minutes. */
  readonly now?: number;
  /** Where the papers say that they are, if they are reached under another name. */
  readonly origin?: string;
  /** What stands at other addresses, or in place of a paper. */
  readonly more?: (path: string) => Answer | undefined;
}

/** Eight papers on this machine: five events told by 8, 5, 4, 3 and 2 of them, three headlines that each has alone, and one long read. */
export async function openPapers(port = 0, { now = Date.now(), origin: named, more }: PapersOptions = {}): Promise<Site> {
  let origin = named ?? '';
  const site = await openSite((path) => {
    const other = more?.(path);
    if (other) return other;
    const picture = /^\/picture\/(\d+)\.png$/.exec(path);
    if (picture) return { headers: { 'content-type': 'image/png' }, body: pictureOf(Number(picture[1])) };
    const feed = /^\/feed\/(\d)\.xml$/.exec(path);
    const paper = papers[Number(feed?.[1])];
    if (!feed || !paper) return undefined;
    return { headers: { 'content-type': 'application/rss+xml' }, body: rss(paper.name, itemsOf(Number(feed[1]), origin, now), '<language>en</language>') };
  }, port);
  origin ||= site.origin;
  return site;
}

/** What is followed, as OPML with its sections. */
export function opmlOf(origin: string): string {
  const sections = [...new Set(papers.map(({ section }) => section))];
  const outline = (section: string): string =>
    `<outline text="${section}">${papers.map((paper, index) => (paper.section === section ? `<outline type="rss" text="${paper.name}" xmlUrl="${origin}/feed/${index}.xml"/>` : '')).join('')}</outline>`;
  return `<?xml version="1.0"?><opml version="2.0"><head><title>Papers</title></head><body>${sections.map(outline).join('')}</body></opml>`;
}

function itemsOf(paper: number, origin: string, now: number): Item[] {
  const told = events.flatMap((event, index): Item[] => {
    // A paper's own field tells it first; which ones join in turns with the event.
    const place = (paper + 8 - index) % 8;
    const title = event.headlines[place];
    if (title === undefined) return [];
    return [{ id: `${event.name}-${paper}`, title, html: storyOf(turned(event.facts, place).map((fact, line) => `${fact} ${between[(line + paper) % between.length]}`), origin, index * 8 + paper), date: new Date(now - (index * 25 + place * 9 + 20) * minute) }];
  });
  const own = (alone[paper] ?? []).map(([title, ...facts], index): Item => {
    // One is a long read: what it has to say, said at length.
    const lines = paper === 3 && index === 0 ? Array.from({ length: 18 }, () => facts).flat() : facts;
    return { id: `own-${paper}-${index}`, title, html: storyOf(lines, origin, 100 + paper * 3 + index, index < 2), date: new Date(now - (90 + paper * 11 + index * 97) * minute) };
  });
  return [...told, ...own];
}

/** Said six times: a short text counts as an excerpt. */
function storyOf(lines: readonly string[], origin: string, picture: number, isPictured = true): string {
  return `${isPictured ? `<img src="${origin}/picture/${picture}.png" alt="" width="1200" height="700">` : ''}${Array.from({ length: 6 }, () => lines).flat().map((line) => `<p>${line}</p>`).join('')}`;
}

function turned<T>(list: readonly T[], by: number): T[] {
  return list.map((_, index) => list[(index + by) % list.length]).filter((item): item is T => item !== undefined);
}

const width = 1200;
const height = 700;

/** A landscape of bands in colours that stay with its number, as PNG. */
export function pictureOf(number: number): Buffer {
  const rows = Buffer.alloc((width * 3 + 1) * height);
  const hue = (number * 47) % 360;
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const ridge = 0.45 + 0.1 * Math.sin(x / (90 + (number % 7) * 20) + number) + 0.04 * Math.sin(x / 31 + number * 3);
      const depth = y / height;
      const band = depth < ridge ? 0 : depth < ridge + 0.22 ? 1 : 2;
      const [red, green, blue] = colour((hue + band * 24) % 360, band === 0 ? 0.82 - depth * 0.4 : band === 1 ? 0.46 : 0.26);
      const at = y * (width * 3 + 1) + 1 + x * 3;
      rows[at] = red;
      rows[at + 1] = green;
      rows[at + 2] = blue;
    }
  }
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 2, 0, 0, 0], 8);
  return Buffer.concat([Buffer.from([137, 80, 78, 71, 13, 10, 26, 10]), chunk('IHDR', header), chunk('IDAT', deflateSync(rows, { level: 1 })), chunk('IEND', Buffer.alloc(0))]);
}

function colour(hue: number, light: number): [number, number, number] {
  const part = (offset: number): number => {
    const k = (offset + hue / 30) % 12;
    return Math.round(255 * (light - 0.42 * Math.min(light, 1 - light) * Math.max(-1, Math.min(k - 3, 9 - k, 1))));
  };
  return [part(0), part(8), part(4)];
}

function chunk(name: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(name, 'latin1'), data]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  const check = Buffer.alloc(4);
  check.writeUInt32BE(crc(body));
  return Buffer.concat([length, body, check]);
}

/** CRC-32 as PNG takes it (ISO 3309). */
function crc(data: Buffer): number {
  let value = 0xffffffff;
  for (const byte of data) {
    value ^= byte;
    for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  }
  return (value ^ 0xffffffff) >>> 0;
}
