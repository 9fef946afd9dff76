import type { Subscription } from '../../contract/feed';

interface Folder {
  readonly feeds: Subscription[];
  readonly folders: Map<string, Folder>;
}

/**
 * Subscriptions as OPML 2.0. Reading it back (see readOpml) gives the same subscriptions; those of one
 * folder stand together, in their order.
 * @param createdAt milliseconds since the epoch
 */
export function writeOpml(feeds: readonly Subscription[], { title, createdAt }: { readonly title: string; readonly createdAt: number }): string {
  const root = newFolder();
  for (const feed of feeds) folderAt(root, feed.folder).feeds.push(feed);
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<opml version="2.0">',
    '  <head>',
    `    <title>${escape(title)}</title>`,
    `    <dateCreated>${new Date(createdAt).toUTCString()}</dateCreated>`,
    '  </head>',
    '  <body>',
    ...linesOf(root, '    '),
    '  </body>',
    '</opml>',
    '',
  ].join('\n');
}

function newFolder(): Folder {
  return { feeds: [], folders: new Map() };
}

function folderAt(root: Folder, path: readonly string[]): Folder {
  let folder = root;
  for (const name of path) {
    const inner = folder.folders.get(name) ?? newFolder();
    folder.folders.set(name, inner);
    folder = inner;
  }
  return folder;
}

function linesOf(folder: Folder, indent: string): readonly string[] {
  const feeds = folder.feeds.map((feed) => `${indent}<outline ${attributesOf(feed)}/>`);
  const folders = [...folder.folders].flatMap(([name, inner]) => [
    `${indent}<outline text="${escape(name)}" title="${escape(name)}">`,
    ...linesOf(inner, `${indent}  `),
    `${indent}</outline>`,
  ]);
  return [...feeds, ...folders];
}

/** OPML 2.0 wants `text` always; a feed without a title has an empty one. */
function attributesOf({ url, title, siteUrl, categories }: Subscription): string {
  const attributes: readonly (readonly [string, string | null])[] = [
    ['type', 'rss'],
    ['text', title ?? ''],
    ['title', title],
    ['xmlUrl', url],
    ['htmlUrl', siteUrl],
    ['category', categories.length > 0 ? categories.join(',') : null],
  ];
  return attributes.flatMap(([name, value]) => (value === null ? [] : `${name}="${escape(value)}"`)).join(' ');
}

function escape(text: string): string {
  return text
    .replace(/[^\P{Cc}\t\n\r]|[\ufffe\uffff]/gu, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replace(/[\t\n\r]/g, (character) => `&#${character.charCodeAt(0)};`);
}
