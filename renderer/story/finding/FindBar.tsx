import { useEffect, useLayoutEffect, useMemo, useRef, type KeyboardEvent, type ReactElement, type RefObject } from 'react';
import { useShortcut } from '../../actions/bindings';
import { stepFind } from '../../actions/finding';
import { focusRegion } from '../../actions/regions';
import { t } from '../../language/language';
import { usePicked } from '../../state/store';
import { IconButton } from '../../ui/Button';
import { Icon } from '../../ui/Icon';
import { bringIntoSight, firstInSight } from './sight';
import styles from './FindBar.module.css';
import { findText, haystackOf } from './find-text';
import { mark } from './highlights';
import type { StoryText } from './story-text';

interface FindBarProps {
  readonly text: StoryText | null;
  /** The scrolling sheet that the story lies on. */
  readonly sheet: RefObject<HTMLElement | null>;
}

/** Looks for something in the story, over it. */
export function FindBar({ text, sheet }: FindBarProps): ReactElement {
  const { findText: sought, findAt, findKey, setFindText, setFindAt, closeFind } = usePicked('findText', 'findAt', 'findKey', 'setFindText', 'setFindAt', 'closeFind');
  const shortcuts = { next: useShortcut('find.next'), previous: useShortcut('find.previous') };
  const field = useRef<HTMLInputElement>(null);
  const haystack = useMemo(() => text && haystackOf(text.text), [text]);
  const found = useMemo(() => (haystack ? findText(haystack, sought) : []), [haystack, sought]);
  const ranges = useMemo(() => (text ? found.map(({ start, end }) => text.rangeOf(start, end)) : []), [text, found]);
  const at = findAt === null || found.length === 0 ? -1 : ((findAt % found.length) + found.length) % found.length;
  /** Where the match was that typing began from: more letters are looked for from there on. */
  const from = useRef<{ text: StoryText; start: number } | null>(null);

  useEffect(() => {
    field.current?.focus();
    field.current?.select();
  }, [findKey]);

  useLayoutEffect(() => {
    mark('find', ranges);
    if (findAt !== null || ranges.length === 0 || !sheet.current) return;
    const began = from.current?.text === text ? from.current?.start : undefined;
    const next = began === undefined ? firstInSight(ranges, sheet.current) : found.findIndex(({ start }) => start >= began);
    setFindAt(Math.max(0, next));
  }, [ranges, found, findAt, text, sheet, setFindAt]);

  const current = ranges[at];
  useLayoutEffect(() => {
    mark('find-current', current ? [current] : []);
    if (current && sheet.current) bringIntoSight(current, sheet.current);
    const start = found[at]?.start;
    if (text && start !== undefined) from.current = { text, start };
  }, [current, found, at, text, sheet]);

  useEffect(
    () => () => {
      mark('find', []);
      mark('find-current', []);
    },
    [],
  );

  const close = (): void => {
    closeFind();
    focusRegion('story');
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Escape') close();
    else if (event.key === 'Enter' && event.target === field.current) stepFind(event.shiftKey ? -1 : 1);
    else return;
    event.preventDefault();
  };
  return (
    <div className={styles['bar']} role="search" aria-label={t('find.label')} onKeyDown={onKeyDown}>
      <span className={styles['box']}>
        <Icon name="search" />
        <input ref={field} type="text" aria-label={t('find.label')} spellCheck={false} autoComplete="off" value={sought} onChange={(event) => setFindText(event.target.value)} />
      </span>
      <span className={styles['count']} role="status">
        {sought.trim() !== '' && (found.length === 0 ? t('find.none') : at >= 0 && t('find.at', { index: at + 1, count: found.length }))}
      </span>
      <IconButton icon="up" label={t('action.findPrevious')} shortcut={shortcuts.previous} isDisabled={found.length === 0} onClick={() => stepFind(-1)} />
      <IconButton icon="down" label={t('action.findNext')} shortcut={shortcuts.next} isDisabled={found.length === 0} onClick={() => stepFind(1)} />
      <span className={styles['space']} />
      <IconButton icon="close" label={t('find.close')} shortcut="Esc" onClick={close} />
    </div>
  );
}
