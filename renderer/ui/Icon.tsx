import type { ReactElement } from 'react';
import styles from './Icon.module.css';

/** Our own set: a 16 px grid, 1.5 px round strokes. */
const paths = {
  aa: 'M1.5 12 4.9 4h.4l3.4 8M2.7 9.3h4.8M12 7.7a2.2 2.2 0 1 0 0 4.4 2.2 2.2 0 0 0 0-4.4zM14.3 7.6v4.5',
  back: 'M9.8 3.5 5.3 8l4.5 4.5',
  bookmark: 'm8 1.9 1.85 3.85 4.2.58-3.06 2.95.76 4.2L8 11.45l-3.75 2.05.76-4.2-3.06-2.97 4.2-.58z',
  check: 'm3.3 8.4 3 3 6.4-6.8',
  checks: 'm1.6 8.6 2.7 2.7 5.2-6M7.2 10.4l.9.9 6.3-7',
  chevronDown: 'M4.8 6.3 8 9.5l3.2-3.2',
  chevronRight: 'M6.3 4.8 9.5 8l-3.2 3.2',
  close: 'm4 4 8 8M12 4l-8 8',
  edition: 'M3 2.5h10a1 1 0 0 1 1 1v9a1 1 0 0 1-1 1H3a1 1 0 0 1-1-1v-9a1 1 0 0 1 1-1zM4.3 5.2h7.4M4.3 8h3M4.3 10.6h3M9.3 8h2.4v2.6H9.3z',
  forward: 'M6.2 3.5 10.7 8l-4.5 4.5',
  download: 'M8 2.3v6.6M5.2 6.3 8 9.1l2.8-2.8M2.7 10.4v2.9h10.6v-2.9',
  down: 'M3.5 6.2 8 10.7l4.5-4.5',
  feed: 'M3 12.9h.01M2.9 8.3a4.8 4.8 0 0 1 4.8 4.8M2.9 3.6a9.5 9.5 0 0 1 9.5 9.5',
  filter: 'M2.5 4.5h11M4.7 8h6.6M6.8 11.5h2.4',
  flag: 'M4 14V2.5M4 3h8.2l-1.8 2.8 1.8 2.8H4',
  grip: 'M6 4h.01M10 4h.01M6 8h.01M10 8h.01M6 12h.01M10 12h.01',
  headlineOnly: 'M8 2a6 6 0 1 0 0 12A6 6 0 0 0 8 2z',
  hidden: 'M1.9 8C3.5 5.3 5.6 4 8 4s4.5 1.3 6.1 4c-1.6 2.7-3.7 4-6.1 4S3.5 10.7 1.9 8zM8 6.3a1.7 1.7 0 1 0 0 3.4 1.7 1.7 0 0 0 0-3.4zM3 13.2 13 2.8',
  inbox: 'M2.2 9.2 3.9 3.3h8.2l1.7 5.9v3.5H2.2zM2.4 9.2h3.1c.2 1.2 1.2 1.9 2.5 1.9s2.3-.7 2.5-1.9h3.1',
  gear: 'M8 6a2 2 0 1 0 0 4 2 2 0 0 0 0-4zM8 1.9v1.7M8 12.4v1.7M1.9 8h1.7M12.4 8h1.7M3.7 3.7l1.2 1.2M11.1 11.1l1.2 1.2M12.3 3.7l-1.2 1.2M4.9 11.1l-1.2 1.2',
  info: 'M8 2.2a5.8 5.8 0 1 0 0 11.6A5.8 5.8 0 0 0 8 2.2zM8 7.4v3.4M8 5.2v.01',
  keys: 'M3.1 4h9.8a1.3 1.3 0 0 1 1.3 1.3v5.4a1.3 1.3 0 0 1-1.3 1.3H3.1a1.3 1.3 0 0 1-1.3-1.3V5.3A1.3 1.3 0 0 1 3.1 4zM4.4 6.6h.01M7 6.6h.01M9.6 6.6h.01M12 6.6h.01M5.2 9.4h5.6',
  menu: 'M2.5 4.5h11M2.5 8h11M2.5 11.5h11',
  minus: 'M3.2 8h9.6',
  more: 'M3.5 8h.01M8 8h.01M12.5 8h.01',
  openOutside: 'M6.5 3.5h-3v9h9v-3M9.3 2.8h3.9v3.9M13 3 7.6 8.4',
  part: 'M8 2a6 6 0 1 0 0 12A6 6 0 0 0 8 2zM8 4.8V8l2.2 1.5',
  pencil: 'M10.9 3 13 5.1 5.6 12.5l-2.7.6.6-2.7zM9.4 4.5l2.1 2.1',
  pause: 'M5.6 3.5v9M10.4 3.5v9',
  play: 'M5.2 3.4 12.2 8l-7 4.6z',
  person: 'M8 2.8a2.5 2.5 0 1 0 0 5 2.5 2.5 0 0 0 0-5zM3 13.3c.5-2.7 2.3-4 5-4s4.5 1.3 5 4',
  plus: 'M8 3.2v9.6M3.2 8h9.6',
  refresh: 'M13 8a5 5 0 0 1-8.9 3.1M3 8a5 5 0 0 1 8.9-3.1M12.2 2v3.1H9.1M3.8 14v-3.1h3.1',
  offline: 'M4.6 12.4a2.9 2.9 0 0 1-.2-5.8M6 4.3a3.8 3.8 0 0 1 5.7 1.9 3.1 3.1 0 0 1 1.6 5.2M2.5 2.5l11 11',
  globe: 'M8 2.2a5.8 5.8 0 1 0 0 11.6A5.8 5.8 0 0 0 8 2.2zM2.2 8h11.6M8 2.2c3.4 3.4 3.4 8.2 0 11.6M8 2.2c-3.4 3.4-3.4 8.2 0 11.6',
  rules: 'M2.5 4h5.7M11.8 4h1.7M2.5 8h1.7M7.8 8h5.7M2.5 12h5.7M11.8 12h1.7M10 2.6v2.8M6 6.6v2.8M10 10.6v2.8',
  search: 'M7 2.75a4.25 4.25 0 1 0 0 8.5 4.25 4.25 0 0 0 0-8.5zM10.2 10.2l3.3 3.3',
  ready: 'M8 2a6 6 0 1 0 0 12A6 6 0 0 0 8 2zM5.3 8.2l1.9 1.9 3.6-4',
  sound: 'M2.5 6.3h2.4l3.3-2.8v9L4.9 9.7H2.5zM10.6 5.9a3 3 0 0 1 0 4.2M12.4 4.1a5.6 5.6 0 0 1 0 7.8',
  sidebar: 'M3.5 3h9A1.5 1.5 0 0 1 14 4.5v7a1.5 1.5 0 0 1-1.5 1.5h-9A1.5 1.5 0 0 1 2 11.5v-7A1.5 1.5 0 0 1 3.5 3zM6.2 3v10',
  stack: 'M3.4 4.2h9.2M3.4 8h9.2M3.4 11.8h5.4',
  sun: 'M8 5.2a2.8 2.8 0 1 0 0 5.6 2.8 2.8 0 0 0 0-5.6zM8 1.6v1.3M8 13.1v1.3M1.6 8h1.3M13.1 8h1.3M3.5 3.5l.9.9M11.6 11.6l.9.9M12.5 3.5l-.9.9M4.4 11.6l-.9.9',
  tag: 'M2.6 2.9h4.7l6.1 6.1-4.6 4.6-6.2-6.1zM5.4 5.7h.01',
  undo: 'M5.4 3.2 2.8 5.8l2.6 2.6M2.9 5.8h6.6a3.6 3.6 0 0 1 0 7.2H6.2',
  timeline: 'M4 2.5v11M4 4.2h.01M4 8h.01M4 11.8h.01M7 4.2h6M7 8h4.4M7 11.8h6',
  up: 'M3.5 9.8 8 5.3l4.5 4.5',
  warning: 'M8 2.4 14.3 13H1.7zM8 6.4v3M8 11.2v.01',
} as const;

export type IconName = keyof typeof paths;

/** Those that point on or back, and turn with the window. */
const directed: ReadonlySet<IconName> = new Set(['back', 'chevronRight', 'forward', 'sidebar', 'stack', 'undo']);

interface IconProps {
  readonly name: IconName;
  readonly size?: 12 | 16 | 20 | 24;
  /** Filled, as a star that is set. */
  readonly look?: 'line' | 'filled';
}

/** A picture of what the words beside it say; never read out. */
export function Icon({ name, size = 16, look = 'line' }: IconProps): ReactElement {
  return (
    <svg className={styles['icon']} data-size={size} data-look={look} data-directed={directed.has(name) || undefined} data-dashed={name === 'headlineOnly' || undefined} viewBox="0 0 16 16" aria-hidden="true">
      <path d={paths[name]} />
    </svg>
  );
}
