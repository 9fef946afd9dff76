import type { ReactElement } from 'react';
import { t } from '../language/language';
import { usePicked } from '../state/store';
import { Row } from '../ui/Row';
import { Switch } from '../ui/Switch';
import styles from './EditionRows.module.css';

/** The editions of a day, with the time that each begins with when it is switched on. */
const editions = [
  { name: 'morningEdition', usual: '07:00' },
  { name: 'eveningEdition', usual: '18:00' },
] as const;

/** When editions are made of their own accord. */
export function EditionRows(): ReactElement | null {
  const { settings, changeSettings } = usePicked('settings', 'changeSettings');
  if (!settings) return null;
  return (
    <>
      {editions.map(({ name, usual }) => {
        const time = settings[name];
        return (
          <Row key={name} label={t(`general.${name}`)}>
            {time !== null && (
              <input className={styles['time']} type="time" aria-label={t(`general.${name}At`)} value={time} onChange={(event) => event.target.value && changeSettings({ [name]: event.target.value })} />
            )}
            <Switch label={t(`general.${name}`)} isOn={time !== null} onChange={(isOn) => changeSettings({ [name]: isOn ? usual : null })} />
          </Row>
        );
      })}
    </>
  );
}
