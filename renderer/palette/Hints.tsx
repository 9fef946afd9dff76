import type { ReactElement } from 'react';
import { t } from '../language/language';
import { KeyCaps } from '../ui/KeyCaps';
import styles from './Palette.module.css';

const hints = [
  { caps: ['↑', '↓'], words: 'move' },
  { caps: ['Enter'], words: 'choose' },
  { caps: ['>'], words: 'commands' },
  { caps: ['@'], words: 'feeds' },
  { caps: ['#'], words: 'tags' },
  { caps: ['Esc'], words: 'close' },
] as const;

/** What the keys do here. */
export function Hints(): ReactElement {
  return (
    <footer className={styles['hints']}>
      {hints.map(({ caps, words }) => (
        <span key={words}>
          <KeyCaps presses={[caps]} then="" />
          {t(`palette.hint.${words}`)}
        </span>
      ))}
    </footer>
  );
}
