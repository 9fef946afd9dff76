import { entry, item, itemRows, jsonItem, rdf } from './table';

const rss = itemRows('guid in RSS', item, [
  ['as it is', '<guid>abc-1</guid>', { guid: 'abc-1', url: null }],
  ['without the space around it', '<guid>\n abc-1\n</guid>', { guid: 'abc-1' }],
  ['in CDATA', '<guid><![CDATA[a&b]]></guid>', { guid: 'a&b' }],
  ['an address is the link where there is none', '<guid>https://site.example/a</guid>', { guid: 'https://site.example/a', url: 'https://site.example/a' }],
  ['isPermaLink, in words', '<guid isPermaLink="true">https://site.example/a</guid>', { url: 'https://site.example/a' }],
  ['no permalink is no link', '<guid isPermaLink="false">https://site.example/a</guid>', { guid: 'https://site.example/a', url: null }],
  ['isPermaLink in capitals', '<guid ispermalink="FALSE">https://site.example/a</guid>', { url: null }],
  ['a link comes before it', '<guid>https://site.example/a</guid><link>https://site.example/b</link>', { url: 'https://site.example/b' }],
  ['a tag is no link', '<guid isPermaLink="true">tag:site.example,2003:1</guid>', { guid: 'tag:site.example,2003:1', url: null }],
  ['a number is no link', '<guid>12345</guid>', { guid: '12345', url: null }],
  ["Atom's id in RSS", '<atom:id>urn:1</atom:id>', { guid: 'urn:1' }],
  ['none', '<title>A</title>', { guid: null }],
  ['empty', '<guid/>', { guid: null }],
]);

const others = [
  ...itemRows('id in Atom', entry, [
    ['is not resolved', '<id>/a</id>', { guid: '/a' }],
    ['keeps its letters', '<id>URN:UUID:6A</id>', { guid: 'URN:UUID:6A' }],
  ]),
  ...itemRows('id in RDF', (inside) => rdf(`<channel><link>https://site.example/</link></channel>${inside}`), [
    ['is the address of the resource', '<item rdf:about="https://site.example/a"><title>A</title></item>', { guid: 'https://site.example/a', url: 'https://site.example/a' }],
    ['and a link comes before it', '<item rdf:about="urn:1"><link>https://site.example/a</link></item>', { guid: 'urn:1', url: 'https://site.example/a' }],
  ]),
  ...itemRows('id in JSON', jsonItem, [
    ['a number', '{"id":12}', { guid: '12' }],
    ['an address', '{"id":"https://site.example/a"}', { guid: 'https://site.example/a', url: 'https://site.example/a' }],
    ['none', '{"title":"A"}', { guid: null }],
    ['something else', '{"id":{"x":1}}', { guid: null }],
  ]),
];

export const identityCases = [...rss, ...others];
