import { useEffect, useLayoutEffect, useState, type MouseEvent, type ReactElement, type RefObject } from 'react';
import type { StoryPicture } from '../../electron/contract/model';
import type { Reading } from '../../electron/contract/reading';
import { scriptOf } from '../state/reading';
import { useUnbrokenCopies } from './copying';
import { hyphenateIn, hyphenatorHere, loadHyphenator, type Hyphenate } from '../language/hyphenate';
import type { OutlineEntry } from './Outline';
import { sanitised } from './sanitise';
import styles from './StoryBody.module.css';
import { makeViewable } from './viewable';

interface StoryBodyProps {
  readonly html: string;
  readonly pictures: readonly StoryPicture[];
  /** Follows a link of the text. */
  readonly onLink: (url: string, words: string) => void;
  /** BCP 47; null: unknown. */
  readonly language: string | null;
  readonly reading: Reading;
  readonly ref: RefObject<HTMLDivElement | null>;
  /** Called with the headings that stand in the text, each time it is set anew. */
  readonly onOutline: (entries: readonly OutlineEntry[]) => void;
}

/** The text itself. */
export function StoryBody({ html, pictures, language, reading, ref, onOutline, onLink }: StoryBodyProps): ReactElement {
  const hyphenate = useHyphenator(reading.hyphenate ? language : null);
  useUnbrokenCopies();
  useLayoutEffect(() => {
    const element = ref.current;
    if (!element) return;
    const fragment = sanitised(html, pictures);
    if (hyphenate) hyphenateIn(fragment, hyphenate);
    makeViewable(fragment);
    element.replaceChildren(fragment);
    onOutline([...element.querySelectorAll<HTMLElement>('h2, h3')].map((heading) => ({ heading, text: heading.textContent ?? '' })));
  }, [html, pictures, hyphenate, ref, onOutline]);
  const followLink = (event: MouseEvent): void => follow(event, onLink);
  return (
    <div
      ref={ref}
      className={styles['body']}
      data-story-text
      data-script={scriptOf(language)}
      data-indented={reading.paragraphs === 'indent' || undefined}
      data-justified={reading.alignment === 'justified' || undefined}
      onClick={followLink}
      onAuxClick={followLink}
    />
  );
}

/** The hyphenator for a language, at once where it is here; null: words stay whole. */
function useHyphenator(language: string | null): Hyphenate | undefined {
  const [, setLoaded] = useState<string | null>(null);
  useEffect(() => {
    if (language === null || hyphenatorHere(language)) return;
    let isWanted = true;
    void loadHyphenator(language).then(() => isWanted && setLoaded(language));
    return () => void (isWanted = false);
  }, [language]);
  return hyphenatorHere(language);
}

/** A link opens in the person's own browser; one to a place in the story goes there. */
function follow(event: MouseEvent, onLink: StoryBodyProps['onLink']): void {
  const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a[href]') : null;
  if (!link) return;
  event.preventDefault();
  const href = link.getAttribute('href') ?? '';
  if (href.startsWith('#')) {
    document.getElementById(`user-content-${decodeURIComponent(href.slice(1))}`)?.scrollIntoView({ block: 'center' });
  } else if (event.button < 2) onLink(link.href, link.textContent?.trim() ?? '');
}
