import { channel, entry, feedRows, item, itemRows } from './table';

const rss = itemRows('media', item, [
  ['thumbnail', '<media:thumbnail url="https://site.example/t.jpg" width="320" height="180"/>', { pictures: [{ url: 'https://site.example/t.jpg', width: 320, height: 180 }], leadPicture: { url: 'https://site.example/t.jpg' } }],
  ['content by medium', '<media:content medium="image" url="https://site.example/i"/>', { pictures: [{ url: 'https://site.example/i', width: null, height: null }], enclosures: [] }],
  ['content by type', '<media:content type="image/jpeg" url="https://site.example/i"/>', { pictures: [{ url: 'https://site.example/i' }] }],
  ['content by its name', '<media:content url="https://site.example/i.webp?x=1"/>', { pictures: [{ url: 'https://site.example/i.webp?x=1' }] }],
  ['content that is a film', '<media:content type="video/mp4" fileSize="9" url="https://site.example/v.mp4"/>', { pictures: [], enclosures: [{ url: 'https://site.example/v.mp4', type: 'video/mp4', length: 9 }] }],
  ['group', '<media:group><media:content medium="image" url="https://site.example/s.jpg" width="100"/><media:content medium="image" url="https://site.example/l.jpg" width="900"/></media:group>', { pictures: [{ url: 'https://site.example/s.jpg' }, { url: 'https://site.example/l.jpg' }], leadPicture: { url: 'https://site.example/l.jpg', width: 900 } }],
  ['thumbnail inside content', '<media:content medium="video" url="https://site.example/v"><media:thumbnail url="https://site.example/t.jpg"/></media:content>', { pictures: [{ url: 'https://site.example/t.jpg' }] }],
  ['the largest leads', '<media:content medium="image" url="https://site.example/a.jpg" width="140"/><media:content medium="image" url="https://site.example/b.jpg" width="460"/>', { leadPicture: { url: 'https://site.example/b.jpg' } }],
  ["the author's portrait does not lead", '<media:content medium="image" url="https://0.gravatar.com/avatar/x"/><media:content medium="image" url="https://site.example/i.jpg"/>', { leadPicture: { url: 'https://site.example/i.jpg' } }],
  ['enclosed picture', '<enclosure url="https://site.example/i.jpg" type="image/jpeg" length="1"/>', { pictures: [{ url: 'https://site.example/i.jpg' }], enclosures: [{ url: 'https://site.example/i.jpg' }] }],
  ['an enclosed film is no picture', '<enclosure url="https://site.example/v.mp4" type="video/mp4"/>', { pictures: [], leadPicture: null }],
  ['iTunes', '<itunes:image href="https://site.example/c.jpg"/>', { leadPicture: { url: 'https://site.example/c.jpg' } }],
  ['image of an item', '<image><url>https://site.example/i.jpg</url></image>', { leadPicture: { url: 'https://site.example/i.jpg' } }],
  ['the same picture twice', '<media:thumbnail url="https://site.example/i.jpg"/><itunes:image href="https://site.example/i.jpg"/>', { pictures: [{ url: 'https://site.example/i.jpg' }] }],
  ['a size that is none', '<media:thumbnail url="https://site.example/t.jpg" width="auto" height="0"/>', { pictures: [{ width: null, height: null }] }],
  ['relative', '<media:thumbnail url="/t.jpg"/>', { pictures: [{ url: 'https://site.example/t.jpg' }] }],
  ['javascript', '<media:thumbnail url="javascript:x"/>', { pictures: [] }],
  ['description', '<media:group><media:description>a &lt; b\nc</media:description></media:group>', { summaryHtml: 'a &lt; b<br>c' }],
  ['keywords of iTunes', '<itunes:keywords>one, two,,two</itunes:keywords>', { categories: ['one', 'two'] }],
  ['category of iTunes, nested', '<itunes:category text="Arts"><itunes:category text="Books"/></itunes:category>', { categories: ['Arts', 'Books'] }],
  ['category of Media RSS', '<media:category label="Sums">x/y</media:category>', { categories: ['Sums'] }],
]);

const others = [
  ...itemRows('media in Atom', entry, [
    ['a film with its picture and text', '<title>A</title><media:group><media:title>A</media:title><media:content url="https://www.youtube.com/v/x" type="application/x-shockwave-flash" width="640"/><media:thumbnail url="https://i.ytimg.com/vi/x/hq.jpg" width="480" height="360"/><media:description>About</media:description></media:group>', { title: 'A', enclosures: [], leadPicture: { url: 'https://i.ytimg.com/vi/x/hq.jpg', width: 480, height: 360 }, summaryHtml: 'About' }],
    ['enclosed picture', '<link rel="enclosure" type="image/png" href="/i.png"/>', { leadPicture: { url: 'https://site.example/i.png' } }],
  ]),
  ...feedRows('media of a feed', [
    ['Podcasting 2.0 and iTunes', channel('<itunes:image href="/c.jpg"/><podcast:locked>yes</podcast:locked><item><podcast:transcript url="/t.vtt"/><enclosure url="/a.mp3" type="audio/mpeg" length="3"/></item>'), { iconUrl: 'https://site.example/c.jpg', entries: [{ enclosures: [{ url: 'https://site.example/a.mp3', length: 3 }] }] }],
  ]),
];

export const mediaCases = [...rss, ...others];
