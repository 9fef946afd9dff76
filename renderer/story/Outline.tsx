import { useEffect, useState, type ReactElement } from 'react';
import { scrollBehaviour } from '../actions/motion';
import { t } from '../language/language';
import styles from './Outline.module.css';

export interface OutlineEntry {
  readonly heading: HTMLElement;
  readonly text: string;
}

/** The story's headings; choosing one goes there. */
export function Outline({ entries }: { readonly entries: readonly OutlineEntry[] }): ReactElement {
  const [current, setCurrent] = useState<HTMLElement | null>(null);

  useEffect(() => {
    const sheet = entries[0]?.heading.closest<HTMLElement>('[data-sheet]');
    if (!sheet) return;
    const update = (): void => {
      const line = sheet.getBoundingClientRect().top + 120;
      setCurrent(entries.findLast(({ heading }) => heading.getBoundingClientRect().top <= line)?.heading ?? null);
    };
    sheet.addEventListener('scroll', update, { passive: true });
    return () => sheet.removeEventListener('scroll', update);
  }, [entries]);

  const goTo = (heading: HTMLElement): void => {
    heading.tabIndex = -1;
    heading.scrollIntoView({ behavior: scrollBehaviour() });
    heading.focus({ preventScroll: true });
  };

  return (
    <nav className={styles['outline']} aria-label={t('story.outline')}>
      <h2>{t('story.outline')}</h2>
      <ol>
        {entries.map(({ heading, text }) => (
          <li key={text}>
            <button type="button" dir="auto" aria-current={heading === current || undefined} onClick={() => goTo(heading)}>
              {text}
            </button>
          </li>
        ))}
      </ol>
    </nav>
  );
}
