import { Fragment, type ReactElement } from 'react';
import { actions, type Action } from '../actions/actions';
import { keyCaps } from '../actions/key-names';
import { t } from '../language/language';
import { Dialog } from '../ui/Dialog';
import styles from './help.module.css';

const groups: readonly Action['group'][] = ['list', 'story', 'go', 'view', 'program'];

/** The sheet of keys, read from the action table, so that it can't say what the keys don't do. */
export function KeysDialog({ onClose }: { readonly onClose: () => void }): ReactElement {
  return (
    <Dialog title={t('keys.title')} closeLabel={t('about.close')} onClose={onClose}>
      <div className={styles['keys']}>
        {groups.map((group) => (
          <section key={group}>
            <h3>{t(`keys.region.${group}`)}</h3>
            <dl>
              {actions
                .filter((action) => action.group === group && action.keys.length > 0)
                .map((action) => (
                  <div key={action.id}>
                    <dt>{t(`action.${action.title}`)}</dt>
                    <dd>
                      {action.keys.map((keys, index) => (
                        <Fragment key={keys}>
                          {index > 0 && <span>{t('keys.alternative')}</span>}
                          <Keys keys={keys} />
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

function Keys({ keys }: { readonly keys: string }): ReactElement {
  return (
    <>
      {keyCaps(keys).map((caps, index) => (
        <Fragment key={caps.join()}>
          {index > 0 && <span>{t('keys.sequence')}</span>}
          {caps.map((cap) => (
            <kbd key={cap}>{cap}</kbd>
          ))}
        </Fragment>
      ))}
    </>
  );
}
