import { useLayoutEffect, useState } from 'react';
import { storyText, type StoryText } from './story-text';

/** The text of a story on the screen, read again when it is set anew; null: nobody wants it. */
export function useStoryText(article: HTMLElement | null, isWanted: boolean): StoryText | null {
  const [text, setText] = useState<StoryText | null>(null);
  useLayoutEffect(() => {
    if (!article || !isWanted) return;
    const read = (): void => setText(storyText([...article.querySelectorAll<HTMLElement>('[data-story-text]')]));
    let frame = 0;
    const observer = new MutationObserver(() => {
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(read);
    });
    read();
    observer.observe(article, { childList: true, characterData: true, subtree: true });
    return () => {
      observer.disconnect();
      cancelAnimationFrame(frame);
    };
  }, [article, isWanted]);
  return isWanted ? text : null;
}
