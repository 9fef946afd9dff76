import { useEffect, useState, type ReactElement } from 'react';
import type { Reading } from '../../electron/contract/reading';
import { hyphenated, hyphenatorHere, loadHyphenator } from '../language/hyphenate';
import { language as windowLanguage, t } from '../language/language';
import { readingAttributes, scriptOf } from '../state/reading';
import styles from './ReadingPage.module.css';

interface ReadingPreviewProps {
  readonly reading: Reading;
  /** null: the window's own. */
  readonly language: string | null;
}

/** A few lines set as stories are. */
export function ReadingPreview({ reading, language }: ReadingPreviewProps): ReactElement {
  const isIdeographic = scriptOf(language) === 'ideographic';
  const sample = isIdeographic ? 'sampleIdeographic' : 'sample';
  const written = isIdeographic ? 'ja' : windowLanguage();
  const hyphenate = useHyphens(reading.hyphenate ? written : null);
  return (
    <div className={styles['preview']} role="img" aria-label={t('reading.preview')}>
      <div {...readingAttributes(reading, isIdeographic ? 'ja' : language)} lang={written}>
        <div className={styles['sample']}>
          <b>{t(`reading.${sample}.title`)}</b>
          <p>{hyphenate(t(`reading.${sample}.first`))}</p>
          <p>{hyphenate(t(`reading.${sample}.second`))}</p>
        </div>
      </div>
    </div>
  );
}

function useHyphens(language: string | null): (text: string) => string {
  const [, setLoaded] = useState(false);
  useEffect(() => {
    if (language !== null) void loadHyphenator(language).then(() => setLoaded(true));
  }, [language]);
  const hyphenate = hyphenatorHere(language);
  return (text) => (hyphenate ? hyphenated(text, hyphenate) : text);
}
