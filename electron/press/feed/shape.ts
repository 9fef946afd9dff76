/** What may begin a feed. */
export const rootNames: ReadonlySet<string> = new Set(['rss', 'rdf:rdf', 'rdf', 'feed', 'atom:feed', 'channel', 'entry', 'atom:entry']);

/** What holds entries. They are kept even when the document breaks off inside them. */
export const containers: ReadonlySet<string> = new Set(['rss', 'rdf:rdf', 'rdf', 'feed', 'channel', 'items']);

export const entryNames: ReadonlySet<string> = new Set(['item', 'entry']);

/** Elements that hold other elements by their format. The inside of all others is text, or raw markup. */
export const structural: ReadonlySet<string> = new Set([
  ...containers,
  ...entryNames,
  'image',
  'textinput',
  'author',
  'contributor',
  'source',
  'skiphours',
  'skipdays',
  'atom:author',
  'atom:contributor',
  'atom:source',
  'media:group',
  'media:content',
  'itunes:owner',
  'itunes:category',
  'dc:creator',
  'foaf:person',
  'foaf:maker',
  'foaf:agent',
  'rdf:description',
  'rdf:seq',
  'rdf:bag',
  'rdf:li',
]);

/** Fields that hold one line only. Where one of {@link nextFields} begins inside, its end tag was forgotten. */
export const lineFields: ReadonlySet<string> = new Set(
  'title link guid pubdate author category comments id published updated issued modified dc:date dc:creator dc:subject name email uri language lastbuilddate ttl'.split(' '),
);

export const nextFields: ReadonlySet<string> = new Set(
  'title link description guid pubdate author category comments enclosure id published updated issued modified summary content content:encoded dc:date dc:creator dc:subject language lastbuilddate ttl'.split(' '),
);

/** Fields that hold HTML, raw in some feeds. Only a field whose name no HTML has says that their end tag was forgotten. */
export const bodyFields: ReadonlySet<string> = new Set(['description', 'content:encoded', 'itunes:summary']);

export const afterBody: ReadonlySet<string> = new Set('pubdate guid enclosure category comments author description content:encoded dc:date dc:creator dc:subject itunes:duration itunes:author'.split(' '));
