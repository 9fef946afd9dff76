import { useEffect, useState, type ReactElement } from 'react';
import { changeReading, setOwnReading } from '../actions/reading-settings';
import { readFeedLanguages } from '../actions/feed-settings';
import { languageName } from '../language/format';
import { t } from '../language/language';
import { languageKey, readingOf, themes, typefaces } from '../state/reading';
import { usePicked } from '../state/store';
import { loadTypeface } from '../theme/typefaces';
import { Button } from '../ui/Button';
import { Choice } from '../ui/Choice';
import { Row } from '../ui/Row';
import { Select } from '../ui/Select';
import { ThemeCards } from '../ui/ThemeCards';
import styles from './ReadingPage.module.css';
import { ReadingPreview } from './ReadingPreview';
import { ReadingRows } from './ReadingRows';

const everyStory = 'all';

/** How stories are set, with a sample that follows each change. */
export function ReadingPage(): ReactElement | null {
  const { settings, changeSettings } = usePicked('settings', 'changeSettings');
  const [chosen, setChosen] = useState(everyStory);
  const languages = useLanguages();
  useEffect(() => void Promise.all(typefaces.map(loadTypeface)), []);
  if (!settings) return null;
  const language = chosen === everyStory ? null : chosen;
  const reading = readingOf(settings, language);
  return (
    <>
      {languages.length > 0 && (
        <div className={styles['for']}>
          {language !== null && settings.readingByLanguage[language] && (
            <Button look="quiet" size="small" onClick={() => setOwnReading(language, false)}>
              {t('reading.asEvery')}
            </Button>
          )}
          <Select
            label={t('reading.appliesTo')}
            value={chosen}
            options={[{ value: everyStory, label: t('reading.everyStory') }, ...languages.map((code) => ({ value: code, label: t('reading.storiesIn', { language: languageName(code) }) }))]}
            onChange={setChosen}
          />
        </div>
      )}
      <ThemeCards
        label={t('reading.theme')}
        value={settings.theme}
        themes={themes.map((value) => ({ value, label: t(`theme.${value}`) }))}
        onChange={(theme) => changeSettings({ theme })}
      />
      <div className={styles['rows']}>
        <Row label={t('reading.typeface')}>
          <Choice
            look="chips"
            label={t('reading.typeface')}
            value={reading.typeface}
            options={typefaces.map((value) => ({
              value,
              label: t(`reading.face.${value}`),
              sample: (
                <span className={styles['face']} data-typeface={value}>
                  {t(`reading.face.${value}`)}
                </span>
              ),
            }))}
            onChange={(typeface) => changeReading({ typeface }, language)}
          />
        </Row>
        <ReadingRows reading={reading} language={language} onChange={(change) => changeReading(change, language)} />
      </div>
      <ReadingPreview reading={reading} language={language} />
    </>
  );
}

/** Languages that stories may be in: of feeds, of the open story, and those with choices of their own. */
function useLanguages(): readonly string[] {
  const { settings, story } = usePicked('settings', 'story');
  const [ofFeeds, setOfFeeds] = useState<readonly string[]>([]);
  useEffect(() => void readFeedLanguages(setOfFeeds), []);
  const keys = [...ofFeeds.map(languageKey), languageKey(story?.headline.language ?? null), ...Object.keys(settings?.readingByLanguage ?? {})];
  const known = [...new Set(keys.filter((key) => key !== null))];
  // One language alone is all stories.
  return known.length > 1 ? known.toSorted((a, b) => languageName(a).localeCompare(languageName(b))) : [];
}
