import type { FormEvent, ReactElement } from 'react';
import type { OfferedFeed, OpmlPreview } from '../../electron/contract/desk';
import { followOffered } from '../actions/choosing';
import { t } from '../language/language';
import { Button } from '../ui/Button';
import { Dialog } from '../ui/Dialog';
import { sectionColour } from '../ui/section-colour';
import { Tile } from '../ui/Tile';
import styles from './ImportDialog.module.css';

/** What a dropped OPML file lists, by section; nothing is followed before it is said so. */
export function ImportDialog({ preview, onClose }: { readonly preview: OpmlPreview; readonly onClose: () => void }): ReactElement {
  const { feeds, alreadyFollowed, refused } = preview;
  const onSubmit = (event: FormEvent): void => {
    event.preventDefault();
    onClose();
    if (feeds.length > 0) void followOffered(feeds, alreadyFollowed);
  };
  return (
    <Dialog title={t('import.title')} closeLabel={t('import.cancel')} onClose={onClose}>
      <form className={styles['form']} onSubmit={onSubmit}>
        <p>
          {feeds.length > 0 ? t('import.text', { count: feeds.length }) : t('import.nothing')} {alreadyFollowed > 0 && feeds.length > 0 && t('import.followed', { count: alreadyFollowed })}{' '}
          {refused > 0 && t('import.refused', { count: refused })}
        </p>
        {feeds.length > 0 && (
          <div className={styles['list']} data-first-focus role="region" aria-label={t('import.list')} tabIndex={0}>
            {sectionsOf(feeds).map(([section, own]) => (
              <section key={section} data-section={sectionColour(section.split('/')[0] ?? '')}>
                <h3>
                  {section !== '' && <i className={styles['swatch']} />}
                  <span dir="auto">{section === '' ? t('import.none') : section}</span>
                  <span className={styles['count']}>{own.length}</span>
                </h3>
                <ul>
                  {own.map((feed) => (
                    <li key={feed.url}>
                      <Tile name={feed.title} />
                      <span className={styles['title']} dir="auto">
                        {feed.title}
                      </span>
                      <span className={styles['host']}>{new URL(feed.url).host.replace(/^www\./, '')}</span>
                    </li>
                  ))}
                </ul>
              </section>
            ))}
          </div>
        )}
        <footer className={styles['actions']}>
          <Button look="quiet" onClick={onClose}>
            {t('import.cancel')}
          </Button>
          {feeds.length > 0 && <Button isSubmit>{t('import.follow', { count: feeds.length })}</Button>}
        </footer>
      </form>
    </Dialog>
  );
}

/** In the file's order, those in no section last. */
function sectionsOf(feeds: readonly OfferedFeed[]): [string, OfferedFeed[]][] {
  const sections = new Map<string, OfferedFeed[]>();
  for (const feed of feeds.toSorted((a, b) => Number(a.section === null) - Number(b.section === null))) {
    const name = feed.section ?? '';
    sections.set(name, [...(sections.get(name) ?? []), feed]);
  }
  return [...sections];
}
