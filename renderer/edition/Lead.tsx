import type { ReactElement } from 'react';
import type { EditionSlot } from '../../electron/contract/editions';
import { enterStory } from '../actions/front-page';
import { t } from '../language/language';
import { useStore } from '../state/store';
import type { Column } from './layout';
import styles from './Lead.module.css';
import { Brief, shownId, SlotFacts, SlotKicker, SlotPicture, SlotTitle } from './Slot';
import { whyWords } from './words';

/** What leads the page, why, and up to three links below it. */
export function Lead({ column: { head, briefs } }: { readonly column: Column }): ReactElement | null {
  const madeAt = useStore((state) => state.edition?.madeAt ?? 0);
  if (!head) return null;
  return (
    <section className={styles['lead']}>
      <article>
        <SlotKicker slot={head} />
        <SlotTitle slot={head} look="lead" />
        <div className={styles['body']} data-pictured={head.picture !== null || undefined}>
          <LeadText slot={head} />
          <SlotPicture slot={head} shape="lead" />
        </div>
        <div className={styles['facts']}>
          <SlotFacts slot={head} />
          <p>{t('edition.why.lead', { why: lowered(whyWords(head.why, madeAt)) })}</p>
        </div>
      </article>
      {briefs.length > 0 && (
        <div className={styles['below']} data-count={briefs.length}>
          {briefs.map((slot) => (
            <Brief key={shownId(slot)} slot={slot} />
          ))}
        </div>
      )}
    </section>
  );
}

/** Standfirst and opening; without a standfirst the first sentence stands for it, if it is short enough. */
function LeadText({ slot }: { readonly slot: EditionSlot }): ReactElement | null {
  const id = shownId(slot);
  const isStored = useStore((state) => state.storedStories.has(id));
  const { standfirst, rest } = parted(slot);
  if (standfirst === null && rest === null) return null;
  return (
    <div className={styles['text']} lang={slot.language ?? undefined} dir="auto">
      {standfirst !== null && <p className={styles['standfirst']}>{standfirst}</p>}
      {rest !== null && <p className={styles['opening']}>{rest}</p>}
      {/* For the pointer: the headline is the link. */}
      {isStored && (
        <span className={styles['more']} dir="auto" aria-hidden="true" onClick={() => void enterStory(id)}>
          {t('edition.more')}
        </span>
      )}
    </div>
  );
}

const longestStandfirst = 200;
/** Characters beside a picture: the sheet shows the lines that end about where the picture does. */
const besidePicture = 700;

function parted({ standfirst, opening, language, picture }: EditionSlot): { standfirst: string | null; rest: string | null } {
  const most = picture === null ? Number.POSITIVE_INFINITY : besidePicture;
  const sentences = opening === null ? [] : [...new Intl.Segmenter(language ?? undefined, { granularity: 'sentence' }).segment(opening)].map(({ segment }) => segment);
  const [first = ''] = sentences;
  const isStandfirst = standfirst === null && first !== '' && first.length <= longestStandfirst;
  let rest = '';
  for (const sentence of isStandfirst ? sentences.slice(1) : sentences) {
    if (rest !== '' && rest.length + sentence.length > most) break;
    rest += sentence;
  }
  return { standfirst: isStandfirst ? first.trim() : standfirst, rest: rest.trim() === '' ? null : rest.trim() };
}

function lowered(words: string): string {
  return words.charAt(0).toLowerCase() + words.slice(1);
}
