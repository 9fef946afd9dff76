import { useState, type ReactElement, type ToggleEvent } from 'react';
import { useShortcut } from '../actions/bindings';
import { changeReading, changeTextSize, setOwnReading } from '../actions/reading-settings';
import { languageName, twoDigits } from '../language/format';
import { language as windowLanguage, t } from '../language/language';
import { languageKey, readingOf, textSizeOf, themes, typefaces } from '../state/reading';
import { usePicked, useStore } from '../state/store';
import { Button } from '../ui/Button';
import { Row } from '../ui/Row';
import { Select } from '../ui/Select';
import { Slider } from '../ui/Slider';
import { Stepper } from '../ui/Stepper';
import { Switch } from '../ui/Switch';
import { ThemeCards } from '../ui/ThemeCards';
import styles from './ReadingPopover.module.css';

export const readingPopoverId = 'reading-popover';

/** "Aa": what of the story's setting is changed most, beside the story itself. */
export function ReadingPopover(): ReactElement | null {
  const hasStory = useStore((state) => state.story !== null);
  const [isOpen, setOpen] = useState(false);
  if (!hasStory) return null;
  const onToggle = (event: ToggleEvent<HTMLElement>): void => {
    setOpen(event.newState === 'open');
    takeFocus(event);
  };
  return (
    <div
      id={readingPopoverId}
      className={styles['popover']}
      popover="auto"
      role="dialog"
      aria-label={t('reading.options')}
      style={{ positionAnchor: `--${readingPopoverId}` }}
      onBeforeToggle={(event) => event.newState === 'open' && setOpen(true)}
      onToggle={onToggle}
    >
      {isOpen && <ReadingOptions />}
    </div>
  );
}

function ReadingOptions(): ReactElement | null {
  const { settings, changeSettings, story, showDialog } = usePicked('settings', 'changeSettings', 'story', 'showDialog');
  const shortcuts = { smaller: useShortcut('text.smaller'), larger: useShortcut('text.larger') };
  if (!settings || !story) return null;
  const { language } = story.headline;
  const key = languageKey(language);
  const isOwn = key !== null && settings.readingByLanguage[key] !== undefined;
  const reading = readingOf(settings, language);
  const textSize = textSizeOf(reading, language);
  const mayBeOwn = key !== null && (key !== languageKey(windowLanguage()) || isOwn);
  return (
    <>
      <ThemeCards
        look="narrow"
        label={t('reading.theme')}
        value={settings.theme}
        themes={themes.map((value) => ({ value, label: t(`theme.${value === 'system' ? 'systemShort' : value}`) }))}
        onChange={(theme) => changeSettings({ theme })}
      />
      <div className={styles['rows']}>
        <Row label={t('reading.textSize')}>
          <Stepper
            label={t('reading.textSize')}
            words={t('reading.pixels', { value: textSize })}
            less={{ label: t('reading.smaller'), shortcut: shortcuts.smaller, isDisabled: textSize <= 14 }}
            more={{ label: t('reading.larger'), shortcut: shortcuts.larger, isDisabled: textSize >= 30 }}
            onStep={changeTextSize}
          />
        </Row>
        <Row label={t('reading.typeface')}>
          <Select
            label={t('reading.typeface')}
            value={reading.typeface}
            options={typefaces.map((value) => ({ value, label: t(`reading.face.${value}`) }))}
            onChange={(typeface) => changeReading({ typeface }, isOwn ? key : null)}
          />
        </Row>
        <Row label={t('reading.lineSpacing')}>
          <Slider
            label={t('reading.lineSpacing')}
            value={reading.lineSpacing}
            min={1.2}
            max={2.2}
            step={0.05}
            words={twoDigits(reading.lineSpacing)}
            onChange={(lineSpacing) => changeReading({ lineSpacing }, isOwn ? key : null)}
          />
        </Row>
        {mayBeOwn && (
          <Row label="" note={t('reading.onlyIn', { language: languageName(key) })}>
            <Switch label={t('reading.onlyIn', { language: languageName(key) })} isOn={isOwn} onChange={(isOnly) => setOwnReading(key, isOnly)} />
          </Row>
        )}
      </div>
      <Button
        look="quiet"
        size="small"
        onClick={() => {
          document.getElementById(readingPopoverId)?.hidePopover();
          showDialog({ name: 'settings', page: 'reading' });
        }}
      >
        {t('reading.more')}
      </Button>
    </>
  );
}

/** Opened, the keyboard is in it; closed, it is back at the button. */
function takeFocus(event: ToggleEvent<HTMLElement>): void {
  if (event.newState === 'open') event.currentTarget.querySelector<HTMLElement>('input:checked')?.focus();
}
