import { useLayoutEffect, useState } from 'react';
import type { Story } from '../../electron/contract/model';
import { language } from '../language/language';
import { passagesOf, type Passage } from './passages';

/** The passages of the story on the page, worked out anew whenever its text is set anew. */
export function usePassages({ headline, contentHtml }: Story): readonly Passage[] {
  const [passages, setPassages] = useState<readonly Passage[]>([]);
  useLayoutEffect(() => {
    const article = document.querySelector('article[data-region="story"]');
    if (!article) return;
    const read = (): void => setPassages(passagesOf(article, language()));
    read();
    const observer = new MutationObserver(read);
    for (const text of article.querySelectorAll('[data-story-text]')) observer.observe(text, { childList: true });
    return () => observer.disconnect();
  }, [headline.id, contentHtml]);
  return passages;
}
