import type { ReactElement } from 'react';
import { t } from '../language/language';
import styles from './Catalogue.module.css';

interface LanguageChipsProps {
  readonly languages: readonly string[];
  readonly chosen: ReadonlySet<string>;
  readonly onChange: (chosen: ReadonlySet<string>) => void;
}

/** The languages that a person reads, each by its own name; at least one. */
export function LanguageChips({ languages, chosen, onChange }: LanguageChipsProps): ReactElement {
  const toggle = (code: string): void => {
    const next = new Set(chosen);
    if (!next.delete(code)) next.add(code);
    if (next.size > 0) onChange(next);
  };
  return (
    <div className={styles['chips']} role="group" aria-label={t('catalogue.languages')}>
      {languages.map((code) => (
        <button key={code} type="button" lang={code} aria-pressed={chosen.has(code)} onClick={() => toggle(code)}>
          {ownName(code)}
        </button>
      ))}
    </div>
  );
}

/** `Deutsch`, `日本語`: whoever reads a language knows it by its own name. */
function ownName(code: string): string {
  const name = new Intl.DisplayNames(code, { type: 'language' }).of(code) ?? code;
  return name.charAt(0).toLocaleUpperCase(code) + name.slice(1);
}
