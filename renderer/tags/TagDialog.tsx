import { useEffect, useId, useState, type KeyboardEvent, type ReactElement } from 'react';
import type { Headline, Tag, TagCount } from '../../electron/contract/model';
import { addTag, readTags, removeTagFrom } from '../actions/tagging';
import { t } from '../language/language';
import { useStore } from '../state/store';
import { Button } from '../ui/Button';
import { Dialog } from '../ui/Dialog';
import { Icon } from '../ui/Icon';
import { completions, type Completion } from './completions';
import styles from './TagDialog.module.css';

interface TagDialogProps {
  readonly headline: Headline;
  readonly onClose: () => void;
}

/** The tags of an article: they are typed with completion, and hold at once. */
export function TagDialog({ headline, onClose }: TagDialogProps): ReactElement {
  const { id } = headline;
  const carried = useStore((state) => (state.headlines.get(id) ?? headline).tags);
  const [known, setKnown] = useState<readonly (Tag & TagCount)[]>([]);
  const [text, setText] = useState('');
  const [active, setActive] = useState(0);
  const [problem, setProblem] = useState<string | null>(null);
  const [said, setSaid] = useState('');
  const listId = useId();
  useEffect(() => void readTags(setKnown), [carried]);
  const choices = completions(known, carried, text);
  const chosen = Math.min(active, choices.length - 1);

  const write = (value: string): void => {
    setText(value);
    setProblem(null);
    // What is written stands first; with nothing written nothing is chosen.
    setActive(value.trim() === '' ? -1 : 0);
  };
  const add = async (name: string): Promise<void> => {
    write('');
    const sentence = await addTag(id, name);
    setProblem(sentence);
    if (sentence === null) setSaid(t('tags.added', { name }));
  };
  const remove = async (name: string): Promise<void> => {
    await removeTagFrom(id, name);
    setSaid(t('tags.removed', { name }));
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing) return;
    const last = carried.at(-1);
    if (event.key === 'ArrowDown') setActive(chosen + 1 >= choices.length ? 0 : chosen + 1);
    else if (event.key === 'ArrowUp') setActive(chosen <= 0 ? choices.length - 1 : chosen - 1);
    else if (event.key === 'Backspace' && text === '' && last !== undefined) void remove(last);
    else if (event.key === 'Enter') {
      const choice = choices[chosen];
      if (choice) void add(choice.name);
      else if (text.trim() === '') onClose();
    } else return;
    event.preventDefault();
  };

  return (
    <Dialog title={t('tags.title')} closeLabel={t('tags.close')} onClose={onClose}>
      <div className={styles['sheet']}>
        <p className={styles['headline']} dir="auto" lang={headline.language ?? undefined}>
          {headline.title}
        </p>
        <div className={styles['box']} data-problem={problem !== null || undefined}>
          {carried.map((name) => (
            <span key={name} className={styles['tag']}>
              <span dir="auto">{name}</span>
              <button type="button" tabIndex={-1} aria-label={t('tags.remove', { name })} title={t('tags.remove', { name })} onClick={() => void remove(name)}>
                <Icon name="close" size={12} />
              </button>
            </span>
          ))}
          <input
            role="combobox"
            aria-label={t('tags.field')}
            aria-expanded={choices.length > 0}
            aria-controls={listId}
            aria-autocomplete="list"
            aria-activedescendant={choices[chosen] ? `${listId}-${chosen}` : undefined}
            aria-describedby={`${listId}-help`}
            placeholder={carried.length === 0 ? t('tags.field') : undefined}
            value={text}
            spellCheck={false}
            autoComplete="off"
            onChange={(event) => write(event.target.value)}
            onKeyDown={onKeyDown}
          />
        </div>
        <p className={styles['problem']} role="alert">
          {problem}
        </p>
        <ul id={listId} className={styles['choices']} role="listbox" aria-label={t('tags.known')}>
          {choices.map((choice, index) => (
            <Choice key={`${choice.kind}${choice.name}`} id={`${listId}-${index}`} choice={choice} isActive={index === chosen} onChoose={() => void add(choice.name)} />
          ))}
        </ul>
        <footer className={styles['foot']}>
          <p id={`${listId}-help`}>{t('tags.help')}</p>
          <Button size="small" onClick={onClose}>
            {t('tags.done')}
          </Button>
        </footer>
        <p className="unseen" role="status">
          {said}
        </p>
      </div>
    </Dialog>
  );
}

interface ChoiceProps {
  readonly id: string;
  readonly choice: Completion;
  readonly isActive: boolean;
  readonly onChoose: () => void;
}

/** Keys reach it from the field; a press must not take the focus from there. */
function Choice({ id, choice, isActive, onChoose }: ChoiceProps): ReactElement {
  return (
    <li id={id} role="option" aria-selected={isActive} className={styles['choice']} onPointerDown={(event) => event.preventDefault()} onClick={onChoose}>
      <Icon name={choice.kind === 'new' ? 'plus' : 'tag'} />
      <span dir="auto">{choice.kind === 'new' ? t('tags.create', { name: choice.name }) : choice.name}</span>
      {choice.kind === 'known' && <span className={styles['count']}>{t('tags.stories', { count: choice.articles })}</span>}
    </li>
  );
}
