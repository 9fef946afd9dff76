import { useEffect, useRef, useState, type KeyboardEvent, type ReactElement } from 'react';
import { colourTitleBar, savePicture } from '../actions/viewing';
import { percent } from '../language/format';
import { t } from '../language/language';
import { usePicked, useStore } from '../state/store';
import type { ViewedPicture } from '../state/viewer';
import { IconButton } from '../ui/Button';
import { Stage } from './Stage';
import styles from './Viewer.module.css';
import { fitted, fitZoom, held, nextZoom, reach, zoomAt, type Placing, type Size } from './zoom';

/** A story's picture, as large as the window; nothing when none is looked at. */
export function Viewer(): ReactElement | null {
  const viewer = useStore((state) => state.viewer);
  return viewer && <OpenViewer />;
}

/** How far an arrow key moves a picture that is larger than the stage, in CSS pixels. */
const keyStep = 80;

function OpenViewer(): ReactElement | null {
  const { viewer, showPicture, closeViewer, story } = usePicked('viewer', 'showPicture', 'closeViewer', 'story');
  const dialog = useRef<HTMLDialogElement>(null);
  const [size, setSize] = useState<Size | null>(null);
  const [placing, setPlacing] = useState<Placing>(fitted);
  const [saved, setSaved] = useState<Awaited<ReturnType<typeof savePicture>>>(null);
  const index = viewer?.index ?? 0;
  const count = viewer?.pictures.length ?? 0;

  useEffect(() => {
    dialog.current?.showModal();
    if (dialog.current) colourTitleBar(dialog.current);
    return () => colourTitleBar();
  }, []);

  const picture = viewer?.pictures[index];
  if (!picture) return null;
  const room = size ?? { width: 1, height: 1 };
  const fit = fitZoom(picture, room, picture.src.endsWith('.svg') || picture.src.endsWith('.svg+xml'));
  const zoom = placing.zoom ?? fit;

  const show = (to: number): void => {
    if (to < 0 || to >= count) return;
    showPicture(to);
    setPlacing(fitted);
    setSaved(null);
  };
  const zoomStep = (direction: 1 | -1, x = 0, y = 0): void => {
    const to = nextZoom(zoom, direction, fit);
    setPlacing(to <= fit && direction < 0 ? fitted : held(zoomAt(placing, zoom, to, x, y), picture, room, to));
  };
  const toggleActual = (): void => setPlacing(placing.zoom === null ? held({ zoom: 1, x: 0, y: 0 }, picture, room, 1) : fitted);
  const save = async (): Promise<void> => setSaved(await savePicture(picture, index + 1));

  /** Moves a picture that is larger than the stage; false: in that direction it is whole. */
  const pan = (x: number, y: number): boolean => {
    const far = reach(picture, room, zoom);
    if ((x !== 0 && far.x === 0) || (y !== 0 && far.y === 0)) return false;
    setPlacing(held({ ...placing, x: placing.x + x * keyStep, y: placing.y + y * keyStep }, picture, room, zoom));
    return true;
  };

  const onKeyDown = (event: KeyboardEvent): void => {
    const isCommand = event.ctrlKey || event.metaKey;
    if (event.altKey || (isCommand && !['s', '+', '=', '-', '0'].includes(event.key))) return;
    const isRtl = getComputedStyle(event.currentTarget).direction === 'rtl';
    const keys: Readonly<Record<string, () => unknown>> = {
      ArrowLeft: () => pan(1, 0) || show(index + (isRtl ? 1 : -1)),
      ArrowRight: () => pan(-1, 0) || show(index + (isRtl ? -1 : 1)),
      ArrowUp: () => pan(0, 1),
      ArrowDown: () => pan(0, -1),
      PageUp: () => show(index - 1),
      PageDown: () => show(index + 1),
      k: () => show(index - 1),
      j: () => show(index + 1),
      Home: () => show(0),
      End: () => show(count - 1),
      '+': () => zoomStep(1),
      '=': () => zoomStep(1),
      '-': () => zoomStep(-1),
      '0': () => setPlacing(fitted),
      '1': () => setPlacing(held({ zoom: 1, x: 0, y: 0 }, picture, room, 1)),
      ...(isCommand ? { s: () => void save() } : {}),
    };
    const run = keys[event.key];
    if (!run) return;
    event.preventDefault();
    run();
  };

  const place = t('viewer.of', { index: index + 1, count });
  return (
    <dialog ref={dialog} className={styles['viewer']} data-theme="black" aria-label={t('viewer.label')} onClose={closeViewer} onKeyDown={onKeyDown}>
      <header className={styles['bar']}>
        <span className={styles['place']}>{count > 1 && place}</span>
        <span className={styles['tools']}>
          <IconButton icon="minus" label={t('viewer.zoomOut')} shortcut="-" isDisabled={zoom <= Math.min(fit, 1)} onClick={() => zoomStep(-1)} />
          <button type="button" className={styles['zoom']} aria-label={placing.zoom === null ? t('viewer.actual') : t('viewer.fit')} title={placing.zoom === null ? `${t('viewer.actual')} (1)` : `${t('viewer.fit')} (0)`} onClick={toggleActual}>
            {percent(zoom)}
          </button>
          <IconButton icon="plus" label={t('viewer.zoomIn')} shortcut="+" isDisabled={zoom >= 8} onClick={() => zoomStep(1)} />
          <i className={styles['rule']} />
          <IconButton icon="download" label={t('viewer.save')} shortcut="Ctrl S" onClick={() => void save()} />
          <IconButton icon="close" label={t('viewer.close')} shortcut="Esc" onClick={() => dialog.current?.close()} />
        </span>
      </header>
      <div className={styles['middle']}>
        <Stage picture={picture} placing={placing} zoom={zoom} size={size} onSize={setSize} onPlace={setPlacing} onZoom={zoomStep} />
        {index > 0 && (
          <span className={styles['previous']}>
            <IconButton icon="back" label={t('viewer.previous')} onClick={() => show(index - 1)} />
          </span>
        )}
        {index < count - 1 && (
          <span className={styles['next']}>
            <IconButton icon="forward" label={t('viewer.next')} onClick={() => show(index + 1)} />
          </span>
        )}
      </div>
      <div className={styles['words']} role="status">
        {count > 1 && <span className="unseen">{place}</span>}
        <Words picture={picture} language={story?.headline.language ?? null} />
        {saved && <p data-kind={saved.kind}>{saved.text}</p>}
      </div>
    </dialog>
  );
}

function Words({ picture: { caption, credit }, language }: { readonly picture: ViewedPicture; readonly language: string | null }): ReactElement | null {
  if (caption === '' && credit === '') return null;
  return (
    <p lang={language ?? undefined} dir="auto">
      {caption} {credit !== '' && <small>{credit}</small>}
    </p>
  );
}
