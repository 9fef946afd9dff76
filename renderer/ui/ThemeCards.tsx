import type { ReactElement } from 'react';
import { Choice } from './Choice';
import styles from './ThemeCards.module.css';

interface ThemeCardsProps<Theme extends string> {
  readonly label: string;
  readonly value: Theme;
  readonly themes: readonly { readonly value: Theme; readonly label: string }[];
  /** In a narrow place. */
  readonly look?: 'wide' | 'narrow';
  readonly onChange: (theme: Theme) => void;
}

/** Themes as sheets of their own paper; `system` is half light, half dark. */
export function ThemeCards<Theme extends string>({ label, value, themes, look = 'wide', onChange }: ThemeCardsProps<Theme>): ReactElement {
  const options = themes.map((theme) => ({ ...theme, sample: <Sample theme={theme.value} /> }));
  return (
    <div className={styles['cards']} data-look={look}>
      <Choice look="cards" label={label} value={value} options={options} onChange={onChange} />
    </div>
  );
}

function Sample({ theme }: { readonly theme: string }): ReactElement {
  const papers = theme === 'system' ? ['light', 'dark'] : [theme];
  return (
    <span className={styles['sample']} aria-hidden="true">
      {papers.map((paper) => (
        <span key={paper} className={styles['paper']} data-theme={paper}>
          <b>Aa</b>
          <i />
          <i />
        </span>
      ))}
    </span>
  );
}
