import { labels } from './labels.mjs';
import * as blogs from './templates/blogs.mjs';
import * as news from './templates/news.mjs';
import * as others from './templates/others.mjs';
import { expectedText, readTexts } from './text.mjs';

const templates = { ...news, ...blogs, ...others };

/** Which texts stand on which kind of site. */
const plan = {
  newspaper: ['en-harbour', 'en-consent', 'de-bruecke', 'fr-marais', 'es-faro'],
  wire: ['en-wire', 'en-glacier', 'de-imker'],
  live: ['en-live'],
  portal: ['ja-eki', 'ja-kumo', 'ja-tofu', 'ko-pyeonji'],
  rightToLeft: ['ar-maktaba', 'ar-qahwa'],
  chinesePortal: ['zh-qiao', 'zh-cha'],
  metered: ['en-lighthouse', 'de-bruecke', 'fr-theatre', 'ru-pchely'],
  wordpress: ['en-orchard', 'en-lighthouse', 'de-imker', 'es-faro', 'ja-tofu', 'ar-qahwa', 'ru-biblioteka'],
  blogger: ['en-harbour', 'en-wire', 'it-forno', 'es-faro', 'zh-cha'],
  letter: ['en-orchard', 'en-glacier', 'en-lighthouse', 'fr-marais'],
  magazine: ['en-lighthouse', 'en-consent', 'fr-theatre', 'ja-eki', 'ru-biblioteka'],
  tableLayout: ['en-glacier', 'en-wire', 'ru-pchely'],
  recipe: ['en-bread'],
  government: ['en-census', 'de-imker', 'fr-marais'],
  documentation: ['en-compiler', 'en-proof'],
  forum: ['en-compiler', 'en-bread', 'zh-qiao'],
  journal: ['en-proof', 'en-glacier'],
  gallery: ['en-gallery'],
  amp: ['en-harbour', 'de-bruecke', 'ar-maktaba', 'ja-kumo'],
  scriptOnly: ['en-wire', 'ja-kumo', 'it-forno'],
  pageState: ['en-harbour', 'de-bruecke', 'ko-pyeonji'],
};

/** What a kind of site does not say, or says only to the day. */
const unsaid = {
  tableLayout: { publishedAt: null, language: null },
  documentation: { publishedAt: null },
  government: { authors: [] },
};

/** Test pages: invented articles on sites as they are, and what extraction should give. */
export function testPages() {
  const texts = readTexts();
  return Object.entries(plan).flatMap(([kind, slugs]) =>
    slugs.map((slug) => {
      const article = texts.get(slug);
      const url = `https://www.${kind.toLowerCase()}.example/2026/${slug}`;
      return {
        name: `${kind}-${slug}`,
        kind,
        url,
        html: templates[kind](article, labels[article.language], url),
        expected: { title: article.title, authors: article.authors, publishedAt: Date.parse(article.published), language: article.language, text: expectedText(article), ...unsaid[kind] },
      };
    }),
  );
}
