import type { SiteArticle } from './plan';
import type { SitePicture } from './pictures';

/** Pictures that an article shows once it is complete: those of its text, else the one above it. */
export function expectedPictures({ pictures, lead }: SiteArticle): readonly SitePicture[] {
  const inText = pictures.filter(({ outcome }) => outcome !== 'absent');
  return inText.length === 0 && lead ? [lead] : inText;
}

/** Whether everything of it can be had. */
export function canBeReady(article: SiteArticle): boolean {
  return article.reason === null && expectedPictures(article).every(({ outcome }) => outcome !== 'failed');
}

/** Distinct pictures of all articles, by what comes of them. */
export function countPictures(articles: readonly SiteArticle[]): { stored: number; missing: number } {
  const distinct = new Map(articles.flatMap((article) => expectedPictures(article).map((picture) => [picture.key, picture] as const)));
  const stored = [...distinct.values()].filter(({ outcome }) => outcome === 'stored').length;
  return { stored, missing: distinct.size - stored };
}

export function withFoldedSpace(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
