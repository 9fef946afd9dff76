import { useState, type ReactElement } from 'react';
import { actions, type Action } from '../actions/actions';
import { resetKeys } from '../actions/rebinding';
import { t } from '../language/language';
import { usePicked } from '../state/store';
import { Button } from '../ui/Button';
import { Choice } from '../ui/Choice';
import { Field } from '../ui/Field';
import { Row } from '../ui/Row';
import { Switch } from '../ui/Switch';
import { ShortcutRow } from './ShortcutRow';
import styles from './ShortcutsPage.module.css';

const groups: readonly Action['group'][] = ['list', 'story', 'go', 'view', 'program'];
const presets = ['broadsheet', 'netnewswire'] as const;

/** Every action with its keys, which can be changed. */
export function ShortcutsPage(): ReactElement | null {
  const { settings, changeSettings } = usePicked('settings', 'changeSettings');
  const [filter, setFilter] = useState('');
  if (!settings) return null;
  const words = filter.trim().toLocaleLowerCase();
  const found = actions.filter((action) => t(`action.${action.title}`).toLocaleLowerCase().includes(words));
  return (
    <div className={styles['shortcuts']}>
      <Row label={t('shortcuts.preset')}>
        <Choice
          label={t('shortcuts.preset')}
          value={settings.keyPreset}
          options={presets.map((value) => ({ value, label: t(`shortcuts.presetAs.${value}`) }))}
          onChange={(keyPreset) => changeSettings({ keyPreset })}
        />
        {Object.keys(settings.keys).length > 0 && (
          <Button look="quiet" size="small" onClick={() => resetKeys(null)}>
            {t('shortcuts.resetAll')}
          </Button>
        )}
      </Row>
      <Row label={t('general.singleKeys')} note={t('general.singleKeysNote')}>
        <Switch label={t('general.singleKeys')} isOn={settings.singleKeys} onChange={(singleKeys) => changeSettings({ singleKeys })} />
      </Row>
      <div className={styles['filter']}>
        <Field type="search" label={t('shortcuts.filter')} isLabelHidden placeholder={t('shortcuts.filter')} icon="search" value={filter} onChange={setFilter} />
      </div>
      {groups.map((group) => {
        const own = found.filter((action) => action.group === group);
        return (
          own.length > 0 && (
            <section key={group} className={styles['group']}>
              <h4>{t(`keys.region.${group}`)}</h4>
              <ul>
                {own.map((action) => (
                  <ShortcutRow key={action.id} action={action} />
                ))}
              </ul>
            </section>
          )
        );
      })}
    </div>
  );
}
