import type { ReactElement } from 'react';
import type { EditionSlot } from '../../electron/contract/editions';
import { enterStory } from '../actions/front-page';
import { shortTime } from '../language/format';
import { t } from '../language/language';
import { useStore } from '../state/store';
import { Icon } from '../ui/Icon';
import { OfflineMark } from '../ui/OfflineMark';
import { sectionColour } from '../ui/section-colour';
import { Tile } from '../ui/Tile';
import { topSection } from './layout';
import styles from './Slot.module.css';
import { whyWords } from './words';

export type SlotLook = 'lead' | 'large' | 'medium' | 'brief';

interface SlotProps {
  readonly slot: EditionSlot;
  readonly look: SlotLook;
}

/** The id of the article that a slot shows. */
export function shownId({ story }: EditionSlot): number {
  return story.articleIds[0] ?? 0;
}

/** A headline of the page: its one link. What has gone since keeps its words and loses the link. */
export function SlotTitle({ slot, look }: SlotProps): ReactElement {
  const id = shownId(slot);
  const isStored = useStore((state) => state.storedStories.has(id));
  const isRead = useStore((state) => state.headlines.get(id)?.read ?? false);
  const select = useStore((state) => state.select);
  const why = useWhy(slot);
  const Heading = look === 'lead' ? 'h2' : 'h3';
  return (
    <Heading className={styles['title']} data-look={look} data-read={isRead || undefined} lang={slot.language ?? undefined} dir="auto">
      {isStored ? (
        <a
          href={`#headline-${id}`}
          data-slot={id}
          title={why}
          aria-describedby={`slot-facts-${id}`}
          onFocus={() => select(id)}
          onClick={(event) => {
            event.preventDefault();
            void enterStory(id);
          }}
        >
          {keepTogether(slot.story.title)}
        </a>
      ) : (
        <span title={t('edition.gone')}>{keepTogether(slot.story.title)}</span>
      )}
    </Heading>
  );
}

/** Which feed, how many more tell it (`counted`: the kicker says that), when; whether it is saved and how much of it is here. */
export function SlotFacts({ slot, others: told = 'named' }: Pick<SlotProps, 'slot'> & { readonly others?: 'named' | 'counted' }): ReactElement {
  const id = shownId(slot);
  const headline = useStore((state) => state.headlines.get(id));
  const isStored = useStore((state) => state.storedStories.has(id));
  const madeAt = useStore((state) => state.edition?.madeAt ?? 0);
  const [name = '', ...others] = slot.story.sources;
  return (
    <div className={styles['facts']} id={`slot-facts-${id}`}>
      <Tile name={name} look={slot.feedKind === 'bundled' ? 'own' : 'feed'} size={14} />
      <span className={styles['feed']} dir="auto">
        {told === 'named' && others.length > 0 ? t('edition.others', { name, count: others.length }) : name}
      </span>
      {slot.publishedAt !== null && <span className={styles['time']}>{shortTime(slot.publishedAt, madeAt)}</span>}
      {headline?.saved && (
        <span className={styles['star']}>
          <Icon name="bookmark" size={12} look="filled" />
          <span className="unseen">{t('row.saved')}</span>
        </span>
      )}
      {headline && isStored && (
        <span className={styles['mark']}>
          <OfflineMark readiness={headline.readiness} />
          <span className="unseen">{t(`row.readiness.${headline.readiness}`)}</span>
        </span>
      )}
    </div>
  );
}

/** What the story is about, in its section's colour, and how many sources tell it. */
export function SlotKicker({ slot }: Pick<SlotProps, 'slot'>): ReactElement {
  const count = slot.story.sources.length;
  const why = useWhy(slot);
  return (
    <p className={styles['kicker']} data-section={sectionAttribute(topSection(slot))}>
      {slot.kicker}
      {count > 1 && <span title={why}>{t('edition.sources', { count })}</span>}
    </p>
  );
}

/** The picture; a click on it is a click on the headline. */
export function SlotPicture({ slot, shape }: Pick<SlotProps, 'slot'> & { readonly shape: 'lead' | 'wide' | 'row' | 'tall' }): ReactElement | null {
  const id = shownId(slot);
  const isStored = useStore((state) => state.storedStories.has(id));
  if (!slot.picture) return null;
  const { src, width, height, alt } = slot.picture;
  return (
    <figure className={styles['picture']} data-shape={shape} onClick={() => isStored && void enterStory(id)}>
      <img src={src} width={width} height={height} alt={alt} decoding="async" />
    </figure>
  );
}

/** A headline among others. */
export function Brief({ slot }: Pick<SlotProps, 'slot'>): ReactElement {
  return (
    <article className={styles['brief']}>
      <SlotTitle slot={slot} look="brief" />
      <SlotFacts slot={slot} />
    </article>
  );
}

export function sectionAttribute(name: string | null): string | undefined {
  return name === null ? undefined : sectionColour(name);
}

function useWhy({ why }: EditionSlot): string {
  return whyWords(why, useStore((state) => state.edition?.madeAt ?? 0));
}

/** "46-year" never breaks at its hyphen: a word joiner holds it. */
function keepTogether(title: string): string {
  return title.replace(/(\d)-(?=\p{L})/gu, '$1\u2060-\u2060');
}
