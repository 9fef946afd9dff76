import { useEffect, useState, type ReactElement } from 'react';
import { offerFile } from '../actions/following';
import { t } from '../language/language';
import { useStore } from '../state/store';
import { Icon } from '../ui/Icon';
import styles from './DropPlace.module.css';

type Held = 'file' | 'link' | 'either';

/** The whole window takes a list of feeds or a link that is dropped on it; nothing is followed without asking. */
export function DropPlace(): ReactElement | null {
  const [held, setHeld] = useState<Held | null>(null);
  useEffect(() => {
    const ending = new AbortController();
    const { signal } = ending;
    // What is dragged within the window (rows of the rail, links and pictures of a story) is no business of this.
    let isOurs = false;
    const over = (event: DragEvent): void => {
      const what = isOurs || document.querySelector('dialog[open]') ? null : heldIn(event.dataTransfer);
      setHeld(what);
      if (!what || !event.dataTransfer) return;
      event.preventDefault();
      event.dataTransfer.dropEffect = 'copy';
    };
    const drop = (event: DragEvent): void => {
      setHeld(null);
      if (isOurs || document.querySelector('dialog[open]') || !event.dataTransfer || !heldIn(event.dataTransfer)) return;
      event.preventDefault();
      const [file] = event.dataTransfer.files;
      if (file) return void offerFile(file);
      const address = addressIn(event.dataTransfer);
      if (address !== null) useStore.getState().showDialog({ name: 'add-feed', address });
    };
    addEventListener('dragstart', () => (isOurs = true), { signal });
    addEventListener('dragend', () => (isOurs = false), { signal });
    addEventListener('dragover', over, { signal });
    addEventListener('dragleave', (event) => event.relatedTarget === null && setHeld(null), { signal });
    addEventListener('drop', drop, { signal });
    return () => ending.abort();
  }, []);
  if (!held) return null;
  return (
    <div className={styles['place']} role="status">
      <p>
        <Icon name="plus" />
        {t(`drop.${held}`)}
      </p>
    </div>
  );
}

/** What is held over the window, as far as it can be told before it is let go. */
function heldIn(data: DataTransfer | null): Held | null {
  const isFile = data?.types.includes('Files') ?? false;
  const isLink = data?.types.includes('text/uri-list') ?? false;
  if (isFile && isLink) return 'either';
  return isFile ? 'file' : isLink ? 'link' : null;
}

/** The first web address of a list of them (RFC 2483, section 5: lines that begin with # are remarks); null: none. */
function addressIn(data: DataTransfer): string | null {
  const lines = data.getData('text/uri-list').split(/\r?\n/);
  return lines.find((line) => /^(?:https?|feed):/i.test(line)) ?? null;
}
