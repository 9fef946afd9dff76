import { useRef, type KeyboardEvent, type ReactElement, type ReactNode } from 'react';
import { t } from '../language/language';
import type { SettingsPageName } from '../state/layout';
import { usePicked } from '../state/store';
import { IconButton } from '../ui/Button';
import { Icon } from '../ui/Icon';
import { Modal } from '../ui/Modal';
import { pages } from './pages';
import { readingKey } from '../ui/reading-key';
import styles from './SettingsDialog.module.css';

interface SettingsDialogProps {
  readonly page: SettingsPageName;
  /** What those pages show that are regions of their own. */
  readonly pagesOfRegions: Readonly<Record<'storage' | 'rules', ReactNode>>;
  /** Stands over the dialog: while it is open, nothing outside it can be reached. */
  readonly toast: ReactNode;
}

/** Everything that can be set, page by page. A change holds at once; there is nothing to save. */
export function SettingsDialog({ page, pagesOfRegions, toast }: SettingsDialogProps): ReactElement {
  const { showDialog, setOpmlImport } = usePicked('showDialog', 'setOpmlImport');
  const dialog = useRef<HTMLDialogElement>(null);
  const Contents = pages.find(({ name }) => name === page)?.Contents;
  const close = (): void => {
    showDialog(null);
    setOpmlImport(null);
  };
  return (
    <Modal ref={dialog} look="sheet" labelledBy="settings-title" onClose={close}>
      <div className={styles['frame']}>
        <nav className={styles['nav']} aria-labelledby="settings-title" onKeyDown={walk}>
          <h2 id="settings-title">{t('settings.title')}</h2>
          <ul>
            {pages.map(({ name, icon }) => (
              <li key={name}>
                <button type="button" aria-current={name === page ? 'page' : undefined} data-first-focus={name === page || undefined} onClick={() => showDialog({ name: 'settings', page: name })}>
                  <Icon name={icon} />
                  {t(`settings.page.${name}`)}
                </button>
              </li>
            ))}
          </ul>
        </nav>
        <section className={styles['page']} aria-labelledby="settings-page-title" key={page}>
          <h3 id="settings-page-title">{t(`settings.page.${page}`)}</h3>
          {Contents ? <Contents /> : (page === 'storage' || page === 'rules') && pagesOfRegions[page]}
        </section>
        <span className={styles['close']}>
          <IconButton icon="close" label={t('settings.close')} onClick={() => dialog.current?.close()} />
        </span>
      </div>
      {toast}
    </Modal>
  );
}

/** Arrows go from page to page in the list. */
function walk(event: KeyboardEvent<HTMLElement>): void {
  const direction = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 }[readingKey(event.key)];
  if (direction === undefined) return;
  const buttons = [...event.currentTarget.querySelectorAll('button')];
  const at = buttons.findIndex((button) => button === document.activeElement);
  buttons[(at + direction + buttons.length) % buttons.length]?.focus();
  event.preventDefault();
}
