import { app, nativeTheme, type BrowserWindow } from 'electron';
import { readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import * as v from 'valibot';
import type { FirstPicture } from '../contract/first-picture';

export interface FirstPictureFiles {
  /** Whether the kept picture is what a start shows now, in a window that it fits. */
  readonly isFresh: boolean;
  /** Whether it was made for a window of this size, in this theme. */
  fits(window: BrowserWindow): boolean;
  keep(picture: FirstPicture | null, window: BrowserWindow): void;
  /** What was kept in this run shows no more what is stored. */
  forget(): void;
  /** Once nothing more is written to the archive. */
  write(): void;
}

interface Options {
  /** Where the page stands, and beside it, as JSON, what it was made from. */
  readonly page: string;
  readonly archiveFile: string;
  /** The built page that a picture is put into. */
  readonly template: URL;
}

/** All that a picture hangs on: the program, the archive, the day (lists are told by it) and the system's theme. */
const originSchema = v.object({ program: v.string(), archive: v.string(), day: v.string(), isDark: v.boolean(), width: v.number(), height: v.number() });
type Origin = v.InferOutput<typeof originSchema>;

/** The picture of the last window that was closed (contract/first-picture.ts). A run that ends otherwise leaves none. */
export function openFirstPicture({ page, archiveFile, template }: Options): FirstPictureFiles {
  const originFile = `${page}.json`;
  const originNow = (): Pick<Origin, 'program' | 'archive' | 'day'> => ({
    program: `${app.getVersion()} ${stampOf(fileURLToPath(template))}`,
    archive: `${stampOf(archiveFile)} ${stampOf(`${archiveFile}-wal`)}`,
    day: new Date().toDateString(),
  });
  const kept = readOrigin(originFile);
  let next: ({ html: string } & Pick<Origin, 'width' | 'height' | 'isDark'>) | null = null;
  const now = originNow();
  const isFresh = kept !== null && kept.program === now.program && kept.archive === now.archive && kept.day === now.day;
  // What changes from here on is not on it; and what it no longer shows rightly is not left lying about.
  remove(originFile);
  if (!isFresh) remove(page);
  return {
    isFresh,
    fits(window) {
      const [width, height] = window.getContentSize();
      return kept !== null && width === kept.width && height === kept.height && nativeTheme.shouldUseDarkColors === kept.isDark;
    },
    keep(picture, window) {
      const [width = 0, height = 0] = window.getContentSize();
      next = picture && { html: pageOf(picture, readFileSync(template, 'utf8')), width, height, isDark: nativeTheme.shouldUseDarkColors };
    },
    forget: () => void (next = null),
    write() {
      if (!next) return remove(page);
      const { html, ...window } = next;
      try {
        writeFileSync(page, html);
        writeFileSync(originFile, JSON.stringify({ ...originNow(), ...window } satisfies Origin));
      } catch {
        // The next start asks the archive first, as a first one does.
      }
    },
  };
}

function readOrigin(file: string): Origin | null {
  try {
    return v.parse(originSchema, JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    return null;
  }
}

function remove(file: string): void {
  try {
    rmSync(file, { force: true });
  } catch {
    // A folder that nothing can be written to is told of where the archive is opened.
  }
}

/** Tells one state of a file from another. */
function stampOf(file: string): string {
  const stat = statSync(file, { throwIfNoEntry: false });
  return stat ? `${stat.size}@${stat.mtimeMs}` : 'none';
}

function pageOf({ root, sheets, html }: FirstPicture, template: string): string {
  const attributes = Object.entries(root).map(([name, value]) => ` ${name}="${value.replaceAll('&', '&amp;').replaceAll('"', '&quot;')}"`);
  const links = sheets.map((sheet) => `<link rel="stylesheet" href="./${sheet}" />`);
  // Functions, for a `$` in a text means nothing.
  return template
    .replace(/<html[^>]*>/, () => `<html${attributes.join('')}>`)
    .replace('</head>', () => `${links.join('')}</head>`)
    .replace('<div id="root"></div>', () => `<div id="root">${html}</div>`);
}
