import { strToU8, zipSync, type Zippable } from 'fflate';
import type { BookFile, BookStory, EditionBook } from '../../contract/edition-book';
import { entryXhtml, languageOf, paragraph, storyXhtml } from './story';
import { bookStyle } from './style';
import { escapeXml, holdsMath } from './xhtml';

/** Picture types that every reader shows (EPUB 3.2, 3.2 Core Media Types); others name a stand-in. */
const coreTypes: ReadonlySet<string> = new Set(['image/gif', 'image/jpeg', 'image/png', 'image/svg+xml']);
const standIn = 'no-picture.svg';

interface Page {
  readonly id: string;
  readonly title: string;
  readonly xhtml: string;
}

/** An edition as an EPUB 3: https://www.w3.org/publishing/epub32/epub-spec.html */
export function writeEpub(book: EditionBook): Uint8Array {
  const front: Page = { id: 'front', title: book.title, xhtml: document(book.title, null, frontPage(book)) };
  const stories = book.stories.map((story, index) => storyPage(story, index));
  const needsStandIn = book.files.some(({ type }) => !coreTypes.has(type));
  const files: Zippable = {
    // First, and as it is: 4.3 of the container specification.
    mimetype: [strToU8('application/epub+zip'), { level: 0 }],
    'META-INF/container.xml': strToU8(container),
    'EPUB/package.opf': strToU8(packageDocument(book, [front, ...stories], needsStandIn)),
    'EPUB/nav.xhtml': strToU8(navigation(book, [front, ...stories])),
    'EPUB/style.css': strToU8(bookStyle),
    ...Object.fromEntries([front, ...stories].map(({ id, xhtml }) => [`EPUB/${id}.xhtml`, strToU8(xhtml)])),
    ...(needsStandIn ? { [`EPUB/pictures/${standIn}`]: strToU8(standInPicture) } : {}),
    ...Object.fromEntries(book.files.map(({ name, bytes }) => [`EPUB/${addressOf(name)}`, [bytes, { level: 0 }] satisfies Zippable[string]])),
  };
  return zipSync(files, { mtime: new Date(book.madeAt) });
}

function addressOf(file: string): string {
  return `pictures/${file}`;
}

function storyPage(story: BookStory, index: number): Page {
  const id = `story-${index + 1}`;
  return { id, title: story.title, xhtml: document(story.title, story.language, `<section>\n${storyXhtml(story, { addressOf, idPrefix: '' }, 'h1')}\n</section>`) };
}

function frontPage({ title, summary, stories, end }: EditionBook): string {
  return [
    '<h1 class="nameplate">Broadsheet</h1>',
    paragraph('dateline', `${title} · ${summary}`),
    ...(stories.length === 0 ? [] : ['<ol class="front">', ...stories.map((story, index) => entryXhtml(story, `story-${index + 1}.xhtml`)), '</ol>']),
    `<div class="end">${end.map((line, index) => `<p>${index === 0 ? `<b>${escapeXml(line)}</b>` : escapeXml(line)}</p>`).join('\n')}</div>`,
  ].join('\n');
}

function document(title: string, language: string | null, body: string): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE html>
<html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops"${languageOf(language)}>
<head><title>${escapeXml(title) || '…'}</title><link rel="stylesheet" type="text/css" href="style.css"/></head>
<body>
${body}
</body>
</html>
`;
}

function navigation({ title, language }: EditionBook, pages: readonly Page[]): string {
  const items = pages.map((page) => `<li><a href="${page.id}.xhtml">${escapeXml(page.title) || '…'}</a></li>`);
  return document(title, language, `<nav epub:type="toc" id="toc">\n<h1>${escapeXml(title)}</h1>\n<ol>\n${items.join('\n')}\n</ol>\n</nav>`);
}

function packageDocument(book: EditionBook, pages: readonly Page[], needsStandIn: boolean): string {
  const cover = book.stories[0]?.picture?.file;
  const picture = ({ name, type }: BookFile, index: number): string =>
    `<item id="picture-${index + 1}" href="${escapeXml(addressOf(name))}" media-type="${type}"${coreTypes.has(type) ? '' : ' fallback="stand-in"'}${name === cover && coreTypes.has(type) ? ' properties="cover-image"' : ''}/>`;
  return `<?xml version="1.0" encoding="UTF-8"?>
<package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="id" xml:lang="${escapeXml(book.language)}">
<metadata xmlns:dc="http://purl.org/dc/elements/1.1/">
<dc:identifier id="id">urn:uuid:${escapeXml(book.identifier)}</dc:identifier>
<dc:title>Broadsheet: ${escapeXml(book.title)}</dc:title>
<dc:language>${escapeXml(book.language)}</dc:language>
<dc:date>${escapeXml(book.madeAt)}</dc:date>
<dc:creator>Broadsheet</dc:creator>
<meta property="dcterms:modified">${escapeXml(book.madeAt.replace(/\.\d+Z$/, 'Z'))}</meta>
</metadata>
<manifest>
<item id="nav" href="nav.xhtml" media-type="application/xhtml+xml" properties="nav"/>
<item id="style" href="style.css" media-type="text/css"/>
${pages.map(({ id, xhtml }) => `<item id="${id}" href="${id}.xhtml" media-type="application/xhtml+xml"${holdsMath(xhtml) ? ' properties="mathml"' : ''}/>`).join('\n')}
${[...book.files.map(picture), ...(needsStandIn ? [`<item id="stand-in" href="pictures/${standIn}" media-type="image/svg+xml"/>`] : [])].join('\n')}
</manifest>
<spine>
${pages.map(({ id }) => `<itemref idref="${id}"/>`).join('\n')}
</spine>
</package>
`;
}

const container = `<?xml version="1.0" encoding="UTF-8"?>
<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container">
<rootfiles><rootfile full-path="EPUB/package.opf" media-type="application/oebps-package+xml"/></rootfiles>
</container>
`;

const standInPicture = `<?xml version="1.0" encoding="UTF-8"?>
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 160 90"><rect width="160" height="90" fill="#ddd"/><path d="M48 62l22-26 16 18 8-8 18 16z" fill="#999"/></svg>
`;
