import { useEffect, useRef, type PointerEvent, type ReactElement } from 'react';
import type { ViewedPicture } from '../state/viewer';
import { held, reach, zoomAt, type Placing, type Size } from './zoom';
import styles from './Viewer.module.css';

interface StageProps {
  readonly picture: ViewedPicture;
  readonly placing: Placing;
  readonly zoom: number;
  /** null: not measured yet, so nothing is shown. */
  readonly size: Size | null;
  readonly onSize: (size: Size) => void;
  readonly onPlace: (placing: Placing) => void;
  /** One step in (1) or out (-1), about a point from the stage's centre. */
  readonly onZoom: (direction: 1 | -1, x: number, y: number) => void;
}

/** The picture itself: drag or scroll to move it, Ctrl and the wheel (or a pinch) to zoom, a double click for its own size and back. */
export function Stage({ picture, placing, zoom, size, onSize, onPlace, onZoom }: StageProps): ReactElement {
  const stage = useRef<HTMLDivElement>(null);
  const { x, y } = size ? reach(picture, size, zoom) : { x: 0, y: 0 };
  const isMovable = x > 0 || y > 0;
  const place = (to: Placing, at = zoom): void => {
    if (size) onPlace(held(to, picture, size, at));
  };

  useEffect(() => {
    const element = stage.current;
    if (!element) return;
    const observer = new ResizeObserver(([entry]) => entry && onSize(entry.contentRect));
    observer.observe(element);
    return () => observer.disconnect();
  }, [onSize]);

  // A React handler couldn't keep the page from scrolling: React listens to the wheel passively.
  useEffect(() => {
    const element = stage.current;
    if (!element) return;
    const onWheel = (event: WheelEvent): void => {
      event.preventDefault();
      const from = fromCentre(element, event);
      if (event.ctrlKey) onZoom(event.deltaY < 0 ? 1 : -1, from.x, from.y);
      else if (isMovable) place({ ...placing, x: placing.x - event.deltaX, y: placing.y - event.deltaY });
    };
    element.addEventListener('wheel', onWheel, { passive: false });
    return () => element.removeEventListener('wheel', onWheel);
  });

  const drag = (event: PointerEvent<HTMLDivElement>): void => {
    if (event.button !== 0 || !isMovable) return;
    const element = event.currentTarget;
    const { clientX, clientY } = event;
    element.setPointerCapture(event.pointerId);
    element.dataset['dragged'] = '';
    const move = (moved: globalThis.PointerEvent): void => place({ ...placing, x: placing.x + moved.clientX - clientX, y: placing.y + moved.clientY - clientY });
    element.addEventListener('pointermove', move);
    const end = (): void => {
      element.removeEventListener('pointermove', move);
      delete element.dataset['dragged'];
    };
    element.addEventListener('lostpointercapture', end, { once: true });
  };

  return (
    <div
      ref={stage}
      className={styles['stage']}
      data-movable={isMovable || undefined}
      onPointerDown={drag}
      onDoubleClick={(event) => {
        const from = fromCentre(event.currentTarget, event);
        if (placing.zoom === null) place(zoomAt(placing, zoom, 1, from.x, from.y), 1);
        else onPlace({ zoom: null, x: 0, y: 0 });
      }}
    >
      {size && (
        <img
          key={picture.src}
          src={picture.src}
          width={picture.width}
          height={picture.height}
          alt={picture.alt}
          draggable={false}
          style={{ transform: `translate(-50%, -50%) translate(${placing.x}px, ${placing.y}px) scale(${zoom})` }}
        />
      )}
    </div>
  );
}

function fromCentre(element: HTMLElement, { clientX, clientY }: { clientX: number; clientY: number }): { x: number; y: number } {
  const box = element.getBoundingClientRect();
  return { x: clientX - box.left - box.width / 2, y: clientY - box.top - box.height / 2 };
}
