import type { ReactElement } from 'react';
import { languageName, ownLanguageName } from '../language/format';
import { t } from '../language/language';
import { languageFor, languages } from '../language/languages';
import { usePicked } from '../state/store';
import { Row } from '../ui/Row';
import { Select } from '../ui/Select';

/** The language of the window's words; each is named in itself, for those who read no other. */
export function LanguageRow(): ReactElement | null {
  const { settings, changeSettings } = usePicked('settings', 'changeSettings');
  if (!settings) return null;
  const system = t('general.systemLanguage', { name: languageName(languageFor('system', navigator.languages)) });
  const options = [{ value: 'system' as const, label: system }, ...languages.map((value) => ({ value, label: ownLanguageName(value) })).toSorted((a, b) => a.label.localeCompare(b.label))];
  return (
    <Row label={t('general.language')}>
      <Select label={t('general.language')} value={settings.language} options={options} onChange={(language) => changeSettings({ language })} />
    </Row>
  );
}
