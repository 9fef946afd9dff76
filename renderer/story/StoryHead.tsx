import { useState, type ReactElement } from 'react';
import type { Story } from '../../electron/contract/model';
import { openPicture } from '../actions/viewing';
import { dayName, facts, shortTime, timeOfDay } from '../language/format';
import { t } from '../language/language';
import { iconOf } from '../state/feed-icon';
import { nameOf } from '../state/rail-rows';
import { scriptOf } from '../state/reading';
import { useStore } from '../state/store';
import { OfflineMark } from '../ui/OfflineMark';
import { sectionColour } from '../ui/section-colour';
import { Tile } from '../ui/Tile';
import { RevisionsDialog } from './RevisionsDialog';
import styles from './StoryHead.module.css';
import { pictureLabel } from './viewable';
import { StoryTags } from './StoryTags';

const wordsPerMinute = 230;

/** Kicker, headline, byline bar and lead picture; what is not known leaves no gap. */
export function StoryHead({ story }: { readonly story: Story }): ReactElement {
  const { headline, authors, words, leadPicture, editedAt } = story;
  const [isRevised, setRevised] = useState(false);
  const icon = useStore((state) => iconOf(state.feeds, headline.feedId));
  const section = useStore((state) => state.sections.find(({ id }) => id === headline.sectionId));
  const known = [
    ...(authors.length > 0 ? [facts(authors)] : []),
    ...(headline.publishedAt === null ? [] : [facts([dayName(headline.publishedAt), timeOfDay(headline.publishedAt)])]),
    ...(words > 0 ? [t('story.minutes', { count: Math.max(1, Math.round(words / wordsPerMinute)) })] : []),
  ];
  return (
    <header className={styles['head']} data-section={section && sectionColour(section.path.split('/')[0] ?? '')} data-script={scriptOf(headline.language)}>
      {section && <p className={styles['kicker']}>{nameOf(section.path)}</p>}
      <h1 className={styles['title']} dir="auto" data-story-text>
        {keepTogether(headline.title)}
      </h1>
      <div className={styles['byline']}>
        <Tile name={headline.feedTitle} look={headline.feedKind === 'bundled' ? 'own' : 'feed'} icon={icon} />
        <b dir="auto">{headline.feedTitle}</b>
        {known.map((fact) => (
          <span key={fact} className={styles['fact']}>
            <bdi>{fact}</bdi>
          </span>
        ))}
        {editedAt !== null && (
          <button type="button" className={styles['fact']} title={t('revisions.title')} onClick={() => setRevised(true)}>
            {t('story.edited', { time: shortTime(editedAt) })}
          </button>
        )}
        <span className={styles['readiness']} data-readiness={headline.readiness}>
          <OfflineMark readiness={headline.readiness} size={16} />
          {t(`row.readiness.${headline.readiness}`)}
        </span>
      </div>
      <StoryTags headline={headline} />
      {isRevised && <RevisionsDialog id={headline.id} language={headline.language} onClose={() => setRevised(false)} />}
      {leadPicture && (
        <figure className={styles['lead']}>
          <button type="button" aria-label={pictureLabel(leadPicture.alt)} onClick={(event) => openPicture(event.currentTarget)}>
            <img {...leadPicture} data-viewable="" />
          </button>
        </figure>
      )}
    </header>
  );
}

/** A number and the word hyphenated to it stay on one line. */
function keepTogether(title: string): string {
  return title.replace(/(\d)-(?=\p{L})/gu, '$1\u2060-\u2060');
}
