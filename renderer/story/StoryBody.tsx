import { useLayoutEffect, type MouseEvent, type ReactElement, type RefObject } from 'react';
import type { StoryPicture } from '../../electron/contract/model';
import type { OutlineEntry } from './Outline';
import { sanitised } from './sanitise';
import styles from './StoryBody.module.css';
import { makeViewable } from './viewable';

interface StoryBodyProps {
  readonly html: string;
  readonly pictures: readonly StoryPicture[];
  /** Follows a link of the text. */
  readonly onLink: (url: string, words: string) => void;
  readonly ref: RefObject<HTMLDivElement | null>;
  /** Called with the headings that stand in the text. */
  readonly onOutline: (entries: readonly OutlineEntry[]) => void;
}

/** The text itself. */
export function StoryBody({ html, pictures, ref, onOutline, onLink }: StoryBodyProps): ReactElement {
  useLayoutEffect(() => {
    const element = ref.current;
    if (!element) return;
    const text = sanitised(html, pictures);
    makeViewable(text);
    element.replaceChildren(text);
    onOutline([...element.querySelectorAll<HTMLElement>('h2, h3')].map((heading) => ({ heading, text: heading.textContent ?? '' })));
  }, [html, pictures, ref, onOutline]);
  const followLink = (event: MouseEvent): void => follow(event, onLink);
  return <div ref={ref} className={styles['body']} data-story-text onClick={followLink} onAuxClick={followLink} />;
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
