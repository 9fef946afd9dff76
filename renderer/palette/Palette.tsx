import { useEffect, useMemo, useRef, useState, type KeyboardEvent, type ReactElement } from 'react';
import { noteUse, keepSearch, searchEverywhere } from '../actions/palette';
import { visitHeadline } from '../actions/reading';
import { t } from '../language/language';
import { useStore } from '../state/store';
import { Icon } from '../ui/Icon';
import { Modal } from '../ui/Modal';
import { entriesOf } from './entries';
import { groupsOf, namesMeant, typedOf, type Choice } from './groups';
import { Hints } from './Hints';
import { Option } from './Option';
import styles from './Palette.module.css';
import { useStories } from './use-stories';

const { getState } = useStore;
const listId = 'palette-list';
const page = 8;

/** Everything by its name: what can be done, where one can go, and the stories stored. */
export function Palette(): ReactElement {
  const [value, setValue] = useState('');
  const [activeKey, setActiveKey] = useState<string | null>(null);
  const [isMeant, setMeant] = useState(false);
  const dialog = useRef<HTMLDialogElement>(null);
  // As it stood when the palette opened: nothing in it moves meanwhile.
  const [entries] = useState(() => entriesOf(getState()));
  const [uses] = useState(() => getState().settings?.paletteUses ?? {});

  const typed = typedOf(value);
  const stories = useStories(typed.prefix === null ? typed.text : '');
  const isWaiting = typed.prefix === null && typed.text !== stories.text;
  // Where no name was meant, stories come first: until they are here, what was found before stays.
  const shownText = isWaiting && !namesMeant(entries, typed) ? stories.text : typed.text;
  const groups = useMemo(() => groupsOf(entries, { prefix: typed.prefix, text: shownText }, stories.results?.hits ?? [], uses), [entries, typed.prefix, shownText, stories, uses]);
  const choices = groups.flatMap((group) => group.choices);
  const at = Math.max(0, choices.findIndex(({ key }) => key === activeKey));
  const active = choices[at];
  const isBehind = shownText !== typed.text;

  const gone = (): void => {
    if (getState().dialog?.name === 'palette') getState().showDialog(null);
  };
  const choose = (choice: Choice): void => {
    dialog.current?.close();
    // The close event comes a task later: Ctrl+K before it would find a palette to close.
    gone();
    if (choice.kind === 'entry') {
      noteUse(choice.key);
      void choice.match.entry.run();
    } else if (choice.kind === 'story') void visitHeadline(choice.hit.headline.id);
    else if (choice.kind === 'everywhere') void searchEverywhere(choice.text);
    else void keepSearch(choice.text);
  };

  // Enter was pressed before the answer was here.
  useEffect(() => {
    if (isMeant && !isBehind && active) choose(active);
  });

  useEffect(() => {
    document.getElementById(optionId(at))?.scrollIntoView({ block: at === 0 ? 'end' : 'nearest' });
  }, [at, groups]);

  const move = (to: number): void => setActiveKey(choices[(to + choices.length) % choices.length]?.key ?? null);

  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing) return;
    const steps = { ArrowDown: at + 1, ArrowUp: at - 1, PageDown: Math.min(choices.length - 1, at + page), PageUp: Math.max(0, at - page) }[event.key];
    if (steps !== undefined) move(steps);
    else if (event.key !== 'Enter') return;
    else if ((event.ctrlKey || event.metaKey) && typed.text !== '') choose({ kind: 'everywhere', key: 'everywhere', text: typed.text });
    else if (isBehind) setMeant(true);
    else if (active) choose(active);
    event.preventDefault();
  };

  const total = stories.results?.total ?? 0;
  return (
    <Modal ref={dialog} look="palette" labelledBy="palette-title" onClose={gone}>
      <div className={styles['palette']}>
        <h2 id="palette-title" className="unseen">
          {t('palette.title')}
        </h2>
        <div className={styles['line']}>
          <Icon name="search" size={20} />
          <input
            type="text"
            role="combobox"
            aria-label={t('palette.title')}
            aria-expanded={choices.length > 0}
            aria-controls={listId}
            aria-autocomplete="list"
            aria-activedescendant={active && optionId(at)}
            placeholder={t('palette.placeholder')}
            spellCheck={false}
            autoCapitalize="off"
            autoComplete="off"
            value={value}
            onChange={(event) => {
              setValue(event.target.value);
              setActiveKey(null);
              setMeant(false);
            }}
            onKeyDown={onKeyDown}
          />
          {stories.text !== '' && total > 0 && <span className={styles['total']}>{t(stories.results?.isTotalExact === false ? 'palette.atLeast' : 'palette.stories', { count: total })}</span>}
        </div>
        <div id={listId} role="listbox" aria-label={t('palette.results')} className={styles['list']}>
          {groups.map((group) => (
            <div key={group.name} role="group" aria-labelledby={`palette-${group.name}`}>
              <div id={`palette-${group.name}`} className={styles['group']} role="presentation">
                {t(`palette.group.${group.name}`)}
              </div>
              {group.choices.map((choice) => {
                const index = choices.indexOf(choice);
                return <Option key={choice.key} id={optionId(index)} choice={choice} isActive={index === at} onChoose={choose} onPoint={setActiveKey} />;
              })}
            </div>
          ))}
        </div>
        {choices.length === 0 && <p className={styles['nothing']}>{t('palette.nothing')}</p>}
        <p className="unseen" role="status">
          {value !== '' && !isWaiting && t('palette.found', { count: choices.length })}
        </p>
        <Hints />
      </div>
    </Modal>
  );
}

function optionId(index: number): string {
  return `palette-option-${index}`;
}
