import { feedRows, item as rssItem, json, jsonItem, itemRows, time } from './table';

const feeds = feedRows('JSON Feed', [
  ['1.1', json({ version: 'https://jsonfeed.org/version/1.1' }), { format: 'json', version: '1.1', title: 'Site', entries: [] }],
  ['1.0', json({ version: 'https://jsonfeed.org/version/1' }), { version: '1' }],
  ['all of it', json({ home_page_url: 'https://site.example/', description: 'D', language: 'en', icon: '/icon.png', favicon: '/favicon.ico' }), { siteUrl: 'https://site.example/', description: 'D', language: 'en', iconUrl: 'https://site.example/favicon.ico', isWhole: true }],
  ['icon where there is no favicon', json({ icon: '/icon.png' }), { iconUrl: 'https://site.example/icon.png' }],
  ['after a byte order mark', `\uFEFF${json({})}`, { title: 'Site' }],
  ['after space', `\n\n ${json({})}`, { title: 'Site' }],
  ['served as text', json({}), { format: 'json' }, 'text/plain'],
  ['no version', '{"title":"T","items":[{"id":"1"}]}', { format: 'json', version: null, title: 'T', entries: [{ guid: '1' }] }],
  ['authors of the feed', json({ authors: [{ name: 'Ada' }], items: [{ id: '1' }, { id: '2', authors: [{ name: 'Grace' }] }] }), { entries: [{ authors: ['Ada'] }, { authors: ['Grace'] }] }],
  ['items that are none', json({ items: [null, 'x', 3, [], { id: '1' }] }), { entries: [{ guid: '1' }] }],
  ['one item that is no list', json({ items: { id: '1' } }), { entries: [{ guid: '1' }] }],
  ['everything of the wrong kind', json({ title: 5, description: [], language: {}, icon: 7, home_page_url: false }), { title: '5', description: null, language: null, siteUrl: null }],
  ['raw line breaks in strings', '{"version":"https://jsonfeed.org/version/1","title":"a\nb\tc","items":[]}', { title: 'a b c', isWhole: true }],
  ['a comma too many', '{"version":"https://jsonfeed.org/version/1","title":"T","items":[{"id":"1",},]}', { title: 'T', entries: [{ guid: '1' }], isWhole: true }],
  ['broken off in an item', '{"version":"https://jsonfeed.org/version/1","title":"T","items":[{"id":"1","tags":["a"]},{"id":"2","title":"hal', { title: 'T', entries: [{ guid: '1', categories: ['a'] }], isWhole: false }],
  ['broken off between items', '{"version":"https://jsonfeed.org/version/1","title":"T","items":[{"id":"1"},', { entries: [{ guid: '1' }], isWhole: false }],
  ['something behind the end', `${json({ items: [{ id: '1' }] })}<!-- 12 ms -->`, { entries: [{ guid: '1' }] }],
]);

const items = itemRows('JSON item', jsonItem, [
  ['all of it', '{"id":"1","url":"https://site.example/a","title":"A","content_html":"<p>x</p>","summary":"s","date_published":"2010-02-07T14:04:00-05:00","date_modified":"2010-02-08T00:00:00Z","tags":["a","b"],"language":"de"}',
    { guid: '1', url: 'https://site.example/a', title: 'A', contentHtml: '<p>x</p>', summaryHtml: 's', publishedAt: time('2010-02-07T19:04:00Z'), updatedAt: time('2010-02-08'), categories: ['a', 'b'], language: 'de' }],
  ['content_text is text', '{"content_text":"a < b & c"}', { contentHtml: 'a &lt; b &amp; c' }],
  ['content_text keeps its paragraphs', '{"content_text":"one\\ntwo\\n\\nthree"}', { contentHtml: '<p>one<br>two</p>\n<p>three</p>' }],
  ['content_html before content_text', '{"content_text":"t","content_html":"<i>h</i>"}', { contentHtml: '<i>h</i>' }],
  ['summary is text', '{"summary":"a < b"}', { summaryHtml: 'a &lt; b', contentHtml: null }],
  ['authors', '{"authors":[{"name":"Ada"},{"url":"https://g.example/"},{}]}', { authors: ['Ada', 'https://g.example/'] }],
  ['author of 1.0', '{"author":{"name":"Ada"}}', { authors: ['Ada'] }],
  ['author as text', '{"author":"Ada"}', { authors: ['Ada'] }],
  ['authors as texts', '{"authors":["Ada","Grace"]}', { authors: ['Ada', 'Grace'] }],
  ['image and banner', '{"image":"/i.jpg","banner_image":"/b.jpg"}', { pictures: [{ url: 'https://site.example/i.jpg' }, { url: 'https://site.example/b.jpg' }], leadPicture: { url: 'https://site.example/i.jpg' } }],
  ['attachments', '{"attachments":[{"url":"/a.mp3","mime_type":"audio/mpeg","size_in_bytes":5},{"mime_type":"x"},{"url":"/b.mp3","size_in_bytes":"7"}]}', { enclosures: [{ url: 'https://site.example/a.mp3', type: 'audio/mpeg', length: 5 }, { url: 'https://site.example/b.mp3', type: null, length: 7 }] }],
  ['tags as text', '{"tags":"a, b"}', { categories: ['a', 'b'] }],
  ['tags of other kinds', '{"tags":["a",3,null,{}]}', { categories: ['a', '3'] }],
  ['a date that is none', '{"date_published":"soon"}', { publishedAt: null }],
  ['a date as a number', '{"date_published":1265551440}', { publishedAt: 1_265_551_440_000 }],
  ['nulls', '{"id":null,"url":null,"title":null,"content_html":null,"authors":null,"tags":null,"attachments":null}', { guid: null, url: null, title: null, contentHtml: null, authors: [], categories: [], enclosures: [] }],
]);

const notJson = itemRows('not JSON', rssItem, [['a title that begins like it', '<title>{"version":1}</title>', { title: '{"version":1}' }]]);

export const jsonCases = [...feeds, ...items, ...notJson];
