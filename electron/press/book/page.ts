import type { EditionBook } from '../../contract/edition-book';
import { entryXhtml, languageOf, paragraph, storyXhtml } from './story';
import { pageStyle } from './style';
import { escapeXml } from './xhtml';

/** An edition as one HTML page that needs nothing else: the front page, then its stories, their pictures within. */
export function writePage(book: EditionBook): string {
  const files = new Map(book.files.map(({ name, type, bytes }) => [name, `data:${type};base64,${Buffer.from(bytes).toString('base64')}`]));
  const addressOf = (file: string): string => files.get(file) ?? '';
  const stories = book.stories.map(
    (story, index) => `<article id="story-${index + 1}"${languageOf(story.language)}>\n${storyXhtml(story, { addressOf, idPrefix: `story-${index + 1}-` }, 'h2')}\n</article>`,
  );
  return `<!doctype html>
<html lang="${escapeXml(book.language)}">
<head>
<meta charset="utf-8"/>
<meta name="viewport" content="width=device-width"/>
<title>Broadsheet: ${escapeXml(book.title)}</title>
<style>
${pageStyle}</style>
</head>
<body>
<h1 class="nameplate">Broadsheet</h1>
${paragraph('dateline', `${book.title} · ${book.summary}`)}
<ol class="front">
${book.stories.map((story, index) => entryXhtml(story, `#story-${index + 1}`)).join('\n')}
</ol>
${stories.join('\n')}
<div class="end">${book.end.map((line, index) => `<p>${index === 0 ? `<b>${escapeXml(line)}</b>` : escapeXml(line)}</p>`).join('\n')}</div>
</body>
</html>
`;
}
