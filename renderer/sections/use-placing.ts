import { useState, type DragEvent } from 'react';
import { place } from '../actions/placing';
import type { RailRow } from '../state/rail-rows';
import { dropOf, type DropMark } from './drop';

/** What a row needs to be dragged and dropped on. */
export interface DragProps {
  readonly draggable: boolean;
  readonly 'data-drop': DropMark | undefined;
  readonly onDragStart: (event: DragEvent<HTMLElement>) => void;
  readonly onDragOver: (event: DragEvent<HTMLElement>) => void;
  readonly onDragLeave: () => void;
  readonly onDrop: (event: DragEvent<HTMLElement>) => void;
  readonly onDragEnd: () => void;
}

/** Sorts the rail by dragging its feeds and sections. */
export function usePlacing(rows: readonly RailRow[]): (row: RailRow) => DragProps {
  const [dragged, setDragged] = useState<RailRow | null>(null);
  const [over, setOver] = useState<{ key: string; mark: DropMark } | null>(null);
  const end = (): void => {
    setDragged(null);
    setOver(null);
  };
  const dropAt = (row: RailRow, event: DragEvent<HTMLElement>): ReturnType<typeof dropOf> => {
    if (!dragged) return null;
    const { top, height } = event.currentTarget.getBoundingClientRect();
    return dropOf(rows, dragged, row, event.clientY < top + height / 2 ? 'upper' : 'lower');
  };
  return (row) => ({
    draggable: row.kind !== 'fixed',
    'data-drop': over?.key === row.key ? over.mark : undefined,
    onDragStart(event) {
      event.dataTransfer.effectAllowed = 'move';
      // Its own type: nothing outside takes it for text, and no field of ours does.
      event.dataTransfer.setData('application/x-broadsheet-row', row.key);
      setDragged(row);
    },
    onDragOver(event) {
      const drop = dropAt(row, event);
      if (!drop) return setOver(null);
      event.preventDefault();
      if (over?.key !== row.key || over.mark !== drop.mark) setOver({ key: row.key, mark: drop.mark });
    },
    onDragLeave: () => setOver(null),
    onDrop(event) {
      const drop = dropAt(row, event);
      end();
      if (!drop) return;
      event.preventDefault();
      void place(drop.placing);
    },
    onDragEnd: end,
  });
}
