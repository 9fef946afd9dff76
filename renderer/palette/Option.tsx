import type { ReactElement, ReactNode } from 'react';
import type { SearchHit } from '../../electron/contract/search';
import type { TextPiece } from '../../electron/contract/words/find-words';
import { shortcutOf } from '../actions/bindings';
import { keyCaps } from '../actions/key-names';
import { shortTime } from '../language/format';
import { t } from '../language/language';
import { useStore } from '../state/store';
import { Icon } from '../ui/Icon';
import { KeyCaps } from '../ui/KeyCaps';
import { sectionColour } from '../ui/section-colour';
import { Tile } from '../ui/Tile';
import type { Entry } from './entries';
import type { Choice } from './groups';
import styles from './Palette.module.css';

interface OptionProps {
  readonly id: string;
  readonly choice: Choice;
  readonly isActive: boolean;
  readonly onChoose: (choice: Choice) => void;
  readonly onPoint: (key: string) => void;
}

/** One thing that can be chosen. */
export function Option({ id, choice, isActive, onChoose, onPoint }: OptionProps): ReactElement {
  return (
    <div
      id={id}
      role="option"
      aria-selected={isActive}
      className={styles['option']}
      data-story={choice.kind === 'story' || undefined}
      data-key={choice.key}
      onClick={() => onChoose(choice)}
      // Not on entering: rows that move under a pointer at rest must not take the choice.
      onPointerMove={() => isActive || onPoint(choice.key)}
    >
      <Contents choice={choice} />
    </div>
  );
}

function Contents({ choice }: { readonly choice: Choice }): ReactElement {
  switch (choice.kind) {
    case 'entry':
      return <Named entry={choice.match.entry} name={choice.match.name} />;
    case 'story':
      return <Story hit={choice.hit} />;
    case 'everywhere':
      return (
        <Line mark={<Icon name="search" />} end={<KeyCaps presses={keyCaps('$mod+Enter')} then="" />}>
          {t('palette.everywhere', { text: choice.text })}
        </Line>
      );
    case 'keep':
      return <Line mark={<Icon name="plus" />}>{t('palette.keep')}</Line>;
  }
}

function Named({ entry, name }: { readonly entry: Entry; readonly name: readonly TextPiece[] }): ReactElement {
  const shortcut = useStore((state) => (entry.actionId === undefined ? undefined : shortcutOf(entry.actionId, state.settings)));
  return (
    <Line
      mark={<MarkOf entry={entry} />}
      end={
        <>
          {entry.detail && <span className={styles['detail']}>{entry.detail}</span>}
          {shortcut !== undefined && <KeyCaps presses={[shortcut.split(' ')]} then="" />}
        </>
      }
    >
      {entry.label}
      <bdi>
        <Pieces pieces={name} />
      </bdi>
    </Line>
  );
}

function Line({ mark, children, end }: { readonly mark: ReactNode; readonly children: ReactNode; readonly end?: ReactNode }): ReactElement {
  return (
    <>
      <span className={styles['mark']}>{mark}</span>
      <span className={styles['name']}>{children}</span>
      <span className={styles['end']}>{end}</span>
    </>
  );
}

function MarkOf({ entry: { mark, name } }: { readonly entry: Entry }): ReactElement {
  if (mark.kind === 'icon') return <Icon name={mark.icon} />;
  if (mark.kind === 'tile') return <Tile name={name} look={mark.isBundled ? 'own' : 'feed'} />;
  return <span className={styles['swatch']} data-section={sectionColour(mark.path.split('/')[0] ?? '')} />;
}

function Story({ hit: { headline, title, excerpt } }: { readonly hit: SearchHit }): ReactElement {
  const section = useStore((state) => state.sections.find(({ id }) => id === headline.sectionId));
  const isFoundInText = excerpt.some(({ isHit }) => isHit);
  return (
    <>
      <span className={styles['picture']}>{headline.picture ? <img src={headline.picture.src} alt="" /> : <Tile name={headline.feedTitle} look={headline.feedKind === 'bundled' ? 'own' : 'feed'} />}</span>
      <span className={styles['story']} lang={headline.language ?? undefined} dir="auto">
        <span className={styles['title']}>
          <Pieces pieces={title} />
        </span>
        <span className={styles['excerpt']}>{isFoundInText ? <Pieces pieces={excerpt} /> : [headline.feedTitle, section?.path].filter(Boolean).join(' · ')}</span>
      </span>
      <span className={styles['end']}>{headline.publishedAt !== null && <span className={styles['detail']}>{shortTime(headline.publishedAt)}</span>}</span>
    </>
  );
}

function Pieces({ pieces }: { readonly pieces: readonly TextPiece[] }): ReactElement {
  return (
    <>
      {pieces.map(({ text, isHit }, index) => (isHit ? <b key={index}>{text}</b> : text))}
    </>
  );
}
