import { useState, type ReactElement } from 'react';
import styles from './Tile.module.css';

const colours = 6;

interface TileProps {
  readonly name: string;
  /** `own`: the edition that came with the program. */
  readonly look?: 'own' | 'feed';
  readonly size?: 14 | 16;
  /** The feed's own icon, where it is stored. */
  readonly icon?: string | null | undefined;
}

/** Stands for a feed: its icon, else the first letter of its name on a colour that stays the same. */
export function Tile({ name, look = 'feed', size = 16, icon = null }: TileProps): ReactElement {
  const [broken, setBroken] = useState<string | null>(null);
  if (icon !== null && icon !== broken) {
    return <img className={styles['icon']} data-size={size} src={icon} alt="" width={size} height={size} decoding="async" draggable={false} onError={() => setBroken(icon)} />;
  }
  return (
    <span className={styles['tile']} data-size={size} data-colour={look === 'own' ? 'own' : colourOf(name)} aria-hidden="true">
      {look === 'own' ? 'B' : [...name.trim()][0]?.toUpperCase()}
    </span>
  );
}

function colourOf(name: string): number {
  let sum = 0;
  for (const character of name) sum = (sum * 31 + (character.codePointAt(0) ?? 0)) % 65521;
  return (sum % colours) + 1;
}
