import * as v from 'valibot';
import { bundledEditionSchema, type BundledEdition } from '../../contract/edition';
import { BroadsheetError } from '../../contract/errors';
import type { PressedArticle, PressedEdition } from '../../contract/threads';

/**
 * Reads assets/edition/edition.json into articles.
 * @throws edition-damaged when the file is not what its schema says
 */
export function pressEdition(bytes: Uint8Array): PressedEdition {
  const edition = read(bytes);
  const { story, headlines } = edition;
  return {
    title: edition.title,
    language: edition.language,
    sections: edition.sections,
    articles: [pressStory(story), ...headlines.map(pressHeadline)],
    related: { guid: story.key, guids: story.related },
  };
}

function read(bytes: Uint8Array): BundledEdition {
  try {
    return v.parse(bundledEditionSchema, JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)));
  } catch (error) {
    throw new BroadsheetError(
      'edition-damaged',
      "The edition that came with Broadsheet is damaged, so it was left out. Everything else works; installing Broadsheet again brings the edition back.",
      error,
    );
  }
}

function pressStory(story: BundledEdition['story']): PressedArticle {
  const prose = story.blocks.filter((block) => block.type !== 'credit').map((block) => block.text);
  const text = prose.join('\n');
  return {
    guid: story.key,
    title: story.title,
    titleIsEditorial: story.titleIsEditorial,
    section: story.section,
    picture: story.picture && {
      src: `broadsheet://picture/edition/${story.picture.file}`,
      width: story.picture.width,
      height: story.picture.height,
      alt: story.picture.alt,
    },
    body: { html: story.blocks.map(htmlOf).join('\n'), text, words: text.split(/\s+/).length },
  };
}

function pressHeadline(headline: BundledEdition['headlines'][number]): PressedArticle {
  return { guid: headline.key, title: headline.title, titleIsEditorial: false, section: headline.section, picture: null, body: null };
}

function htmlOf({ type, text }: BundledEdition['story']['blocks'][number]): string {
  const escaped = text.replace(/[&<>]/g, (character) => `&#${character.charCodeAt(0)};`);
  switch (type) {
    case 'paragraph':
      return `<p>${escaped}</p>`;
    case 'heading':
      return `<h2>${escaped}</h2>`;
    case 'credit':
      return `<p><small>${escaped}</small></p>`;
  }
}
