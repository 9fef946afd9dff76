import { Fragment, type ReactElement } from 'react';
import { actions, type Action } from '../actions/actions';
import { useBindings } from '../actions/bindings';
import { keyCaps } from '../actions/key-names';
import { t } from '../language/language';
import { Dialog } from '../ui/Dialog';
import { KeyCaps } from '../ui/KeyCaps';
import styles from './help.module.css';

const groups: readonly Action['group'][] = ['list', 'story', 'go', 'view', 'program'];

/** The sheet of keys as they are bound now, so that it can't say what the keys don't do. */
export function KeysDialog({ onClose }: { readonly onClose: () => void }): ReactElement {
  const bindings = useBindings();
  const keysOf = ({ id }: Action): readonly string[] => bindings.get(id) ?? [];
  return (
    <Dialog title={t('keys.title')} closeLabel={t('about.close')} onClose={onClose}>
      <div className={styles['keys']} tabIndex={0}>
        {groups.map((group) => (
          <section key={group}>
            <h3>{t(`keys.region.${group}`)}</h3>
            <dl>
              {actions
                .filter((action) => action.group === group && keysOf(action).length > 0)
                .map((action) => (
                  <div key={action.id}>
                    <dt>{t(`action.${action.title}`)}</dt>
                    <dd>
                      {keysOf(action).map((keys, index) => (
                        <Fragment key={keys}>
                          {index > 0 && <span>{t('keys.alternative')}</span>}
                          <KeyCaps presses={keyCaps(keys)} then={t('keys.sequence')} />
                        </Fragment>
                      ))}
                    </dd>
                  </div>
                ))}
            </dl>
          </section>
        ))}
      </div>
    </Dialog>
  );
}
