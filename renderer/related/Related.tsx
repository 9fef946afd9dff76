import type { ReactElement } from 'react';
import type { Headline } from '../../electron/contract/model';
import { setSaved } from '../actions/keeping';
import { visitHeadline } from '../actions/reading';
import { shortTime } from '../language/format';
import { t } from '../language/language';
import { nameOf } from '../state/rail-rows';
import { useStore } from '../state/store';
import { IconButton } from '../ui/Button';
import { OfflineMark } from '../ui/OfflineMark';
import { Tile } from '../ui/Tile';
import styles from './Related.module.css';

/** News beside the story; a group with nothing in it is not there. */
export function Related(): ReactElement | null {
  const related = useStore((state) => state.related);
  const sectionName = useStore((state) => nameOf(state.sections.find(({ id }) => id === state.story?.headline.sectionId)?.path ?? ''));
  if (!related || related.related.length + related.moreInSection.length === 0) return null;
  return (
    <aside data-region="related" aria-label={t('related.label')}>
      <Group title={t('related.related')} headlines={related.related} />
      <Group title={t('related.more', { name: sectionName })} headlines={related.moreInSection} />
    </aside>
  );
}

function Group({ title, headlines }: { readonly title: string; readonly headlines: readonly Headline[] }): ReactElement | null {
  if (headlines.length === 0) return null;
  return (
    <section className={styles['group']}>
      <h2>{title}</h2>
      <ul>
        {headlines.map((headline) => (
          <RelatedRow key={headline.id} given={headline} />
        ))}
      </ul>
    </section>
  );
}

function RelatedRow({ given }: { readonly given: Headline }): ReactElement {
  const headline = useStore((state) => state.headlines.get(given.id)) ?? given;
  const { id, saved } = headline;
  return (
    <li className={styles['row']} data-read={headline.read}>
      <h3 lang={headline.language ?? undefined} dir="auto">
        <a
          href={`#headline-${id}`}
          onClick={(event) => {
            event.preventDefault();
            void visitHeadline(id);
          }}
        >
          {headline.title}
        </a>
      </h3>
      <div className={styles['meta']}>
        <Tile name={headline.feedTitle} look={headline.feedKind === 'bundled' ? 'own' : 'feed'} size={14} />
        <span className={styles['feed']}>{headline.feedTitle}</span>
        {headline.publishedAt !== null && <span>{shortTime(headline.publishedAt)}</span>}
        <span className={styles['marks']}>
          <OfflineMark readiness={headline.readiness} />
          <span className="unseen">{t(`row.readiness.${headline.readiness}`)}</span>
          <IconButton icon="bookmark" tone="star" pressed={saved} label={`${saved ? t('action.unsave') : t('action.save')}: ${headline.title}`} onClick={() => void setSaved(id, !saved)} />
        </span>
      </div>
    </li>
  );
}
