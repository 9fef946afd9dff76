import type { ReactElement } from 'react';
import type { Settings } from '../../electron/contract/settings';
import { clearRead } from '../actions/offline';
import { fileSize } from '../language/format';
import { t } from '../language/language';
import { usePicked } from '../state/store';
import { Button } from '../ui/Button';
import { Choice } from '../ui/Choice';
import { Row } from '../ui/Row';
import { Slider } from '../ui/Slider';
import { Switch } from '../ui/Switch';
import styles from './offline.module.css';

/** Steps of the limit: even in what one can keep, not in bytes. */
const limits = [100e6, 250e6, 500e6, 1e9, 2e9, 5e9, 10e9, 20e9, 50e9];
const keepDays = ['30', '90', '365', '3650'] as const;
const pictureLimits = [200_000, 500_000, 1_000_000, 2_000_000, 5_000_000, 20 * 1024 * 1024];
const morning = '06:30';

/** How much is kept, for how long, and what is fetched of a story. Each choice holds at once. */
export function Limits({ readArticles, onCleared }: { readonly readArticles: number; readonly onCleared: () => void }): ReactElement | null {
  const { settings, changeSettings } = usePicked('settings', 'changeSettings');
  if (!settings) return null;
  const { storageLimit, keepReadDays, pictures, pictureLimit, completesItself, sparesMetered, prepareAt } = settings;
  return (
    <div className={styles['rows']}>
      <Row label={t('storage.limit')}>
        <Steps label={t('storage.limit')} steps={limits} value={storageLimit} onChange={(value) => changeSettings({ storageLimit: value })} />
      </Row>
      <Row label={t('storage.keep')}>
        <Choice
          label={t('storage.keep')}
          value={nearestKeep(keepReadDays)}
          options={keepDays.map((value) => ({ value, label: t(`storage.keepFor.${value}`) }))}
          onChange={(value) => changeSettings({ keepReadDays: Number(value) })}
        />
      </Row>
      <Row label={t('storage.download')}>
        <Choice<Settings['pictures']>
          label={t('storage.download')}
          value={pictures}
          options={(['none', 'all'] as const).map((value) => ({ value, label: t(`storage.downloads.${value}`) }))}
          onChange={(value) => changeSettings({ pictures: value })}
        />
      </Row>
      {pictures === 'all' && (
        <Row label={t('storage.pictureLimit')}>
          <Steps label={t('storage.pictureLimit')} steps={pictureLimits} value={pictureLimit} onChange={(value) => changeSettings({ pictureLimit: value })} />
        </Row>
      )}
      <Row label={t('storage.fullText')} note={t('storage.fullTextNote')}>
        <Switch label={t('storage.fullText')} isOn={completesItself} onChange={(isOn) => changeSettings({ completesItself: isOn })} />
      </Row>
      <Row label={t('storage.metered')} note={t('storage.meteredNote')}>
        <Switch label={t('storage.metered')} isOn={sparesMetered} onChange={(isOn) => changeSettings({ sparesMetered: isOn })} />
      </Row>
      <Row label={t('storage.prepare')} note={t('storage.prepareNote')}>
        {prepareAt !== null && (
          <input
            className={styles['time']}
            type="time"
            aria-label={t('storage.prepareAt')}
            value={prepareAt}
            onChange={(event) => event.target.value && changeSettings({ prepareAt: event.target.value })}
          />
        )}
        <Switch label={t('storage.prepare')} isOn={prepareAt !== null} onChange={(isOn) => changeSettings({ prepareAt: isOn ? morning : null })} />
      </Row>
      <Row label={t('storage.clear')} note={t('storage.clearNote', { count: readArticles })}>
        <Button look="quiet" isDisabled={readArticles === 0} onClick={() => void clearRead().then(onCleared)}>
          {t('storage.clearRead')}
        </Button>
      </Row>
    </div>
  );
}

interface StepsProps {
  readonly label: string;
  /** Sizes in bytes, rising. */
  readonly steps: readonly number[];
  readonly value: number;
  readonly onChange: (value: number) => void;
}

/** A size from a few. */
function Steps({ label, steps, value, onChange }: StepsProps): ReactElement {
  const at = steps.findIndex((step) => step >= value);
  return (
    <Slider label={label} min={0} max={steps.length - 1} step={1} value={at < 0 ? steps.length - 1 : at} words={fileSize(value)} onChange={(index) => onChange(steps[index] ?? value)} />
  );
}

function nearestKeep(days: number): (typeof keepDays)[number] {
  return keepDays.find((value) => Number(value) >= days) ?? '3650';
}
