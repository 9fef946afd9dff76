import type { ReactElement } from 'react';
import { languageName } from '../language/format';
import { t } from '../language/language';
import { usePicked } from '../state/store';
import styles from './Player.module.css';
import { primary, voicesFor } from './voices';

const speeds = [0.75, 1, 1.25, 1.5, 1.75, 2, 2.5];

interface VoiceFieldsProps {
  readonly voices: readonly SpeechSynthesisVoice[];
  readonly language: string;
  readonly voice: SpeechSynthesisVoice | undefined;
  readonly onChange: () => void;
}

/** How fast, and in which voice; a voice is remembered for the story's language. */
export function VoiceFields({ voices, language, voice, onChange }: VoiceFieldsProps): ReactElement {
  const { settings, changeSettings } = usePicked('settings', 'changeSettings');
  const own = voicesFor(voices, language);
  const others = voices.filter((each) => !own.includes(each));
  const speed = settings?.listenSpeed ?? 1;
  return (
    <>
      <select aria-label={t('listen.speed')} title={t('listen.speed')} className={styles['speed']} value={speed} onChange={(event) => changeSettings({ listenSpeed: Number(event.target.value) })}>
        {[...new Set([...speeds, speed])].toSorted((a, b) => a - b).map((each) => (
          <option key={each} value={each}>
            {`${each}×`}
          </option>
        ))}
      </select>
      <select
        aria-label={t('listen.voice')}
        title={t('listen.voice')}
        className={styles['voice']}
        value={voice?.voiceURI ?? ''}
        onChange={(event) => {
          changeSettings({ listenVoices: { ...settings?.listenVoices, [primary(language)]: event.target.value } });
          onChange();
        }}
      >
        {!voice && <option value="">{t('listen.chooseVoice')}</option>}
        {own.length > 0 && <optgroup label={languageName(language)}>{own.map(option)}</optgroup>}
        {others.length > 0 && <optgroup label={t('listen.otherLanguages')}>{others.toSorted((a, b) => a.lang.localeCompare(b.lang)).map(option)}</optgroup>}
      </select>
    </>
  );
}

function option({ voiceURI, name, lang }: SpeechSynthesisVoice): ReactElement {
  return (
    <option key={voiceURI} value={voiceURI}>
      {name.includes(languageName(lang)) ? name : `${name} · ${languageName(lang)}`}
    </option>
  );
}
