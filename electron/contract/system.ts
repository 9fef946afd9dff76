import * as v from 'valibot';
import { deskSchemas, type Desk } from './desk';
import type { EditionFiles } from './editions';
import { firstPictureSchemas, type FirstPictures } from './first-picture';
import type { About, ArticleId, OpmlImport } from './model';

/** What only the main process can do for a window. */
export interface System extends Desk, EditionFiles, FirstPictures {
  about(): About;
  /** Opens an http, https or mailto address in the person's own program for it. */
  openExternal(input: { url: string }): void;
  /** Looks words up with a search engine in the person's own browser. */
  lookUp(input: { words: string }): void;
  print(): void;
  /** Follows what an OPML file lists, which the person chooses; null: they chose none. @throws not-opml */
  importOpml(): OpmlImport | null;
  /** Writes what is followed as OPML, where the person says; answers where, or null. */
  exportOpml(): string | null;
  /** Adds the rules of a file that the person chooses; null: they chose none. @throws bad-input */
  importRulesFile(): { added: number; known: number } | null;
  /** Writes the rules where the person says; answers where, or null. */
  exportRulesFile(): string | null;
  showProfileFolder(): void;
  /** Shows a notification of the system; choosing it comes back as `noticeChosen`. */
  showNotice(input: { title: string; text: string; articleId: ArticleId }): void;
  /** The window's actions as a native menu; choosing one comes back as `actionChosen`. */
  setMenu(input: { menus: readonly MenuTemplate[]; words: SystemMenuWords }): void;
  /** Colours for the system's own window buttons. */
  setTitleBar(input: { colour: string; symbolColour: string }): void;
  /** Makes everything in the window larger or smaller; 1: as designed. */
  setZoom(input: { factor: number }): void;
  /** The window says that what it opened with is painted. */
  painted(): void;
}

export interface MenuItemTemplate {
  readonly type: 'action';
  readonly id: string;
  readonly label: string;
  /** As Electron writes accelerators: `CommandOrControl+P`. */
  readonly accelerator?: string | undefined;
  readonly enabled: boolean;
}

export interface MenuTemplate {
  readonly label: string;
  readonly items: readonly (MenuItemTemplate | { readonly type: 'separator' })[];
}

/** Names of the system's own menu items, in the window's language. */
export type SystemMenuWords = Readonly<Record<'quit' | 'edit' | 'undo' | 'redo' | 'cut' | 'copy' | 'paste' | 'delete' | 'selectAll' | 'window' | 'minimise' | 'close', string>>;

const id = v.pipe(v.number(), v.safeInteger(), v.minValue(1));
const text = v.pipe(v.string(), v.maxLength(10_000));
const nothing = v.undefined();
const colour = v.pipe(v.string(), v.regex(/^#(?:[0-9a-f]{3}){1,2}$/i));
const systemMenuWords = v.object({ quit: text, edit: text, undo: text, redo: text, cut: text, copy: text, paste: text, delete: text, selectAll: text, window: text, minimise: text, close: text });
const menuItem = v.variant('type', [
  v.object({ type: v.literal('separator') }),
  v.object({
    type: v.literal('action'),
    id: text,
    label: text,
    accelerator: v.optional(text),
    enabled: v.boolean(),
  }),
]);

export const systemSchemas = {
  about: nothing,
  openExternal: v.object({ url: text }),
  lookUp: v.object({ words: text }),
  print: nothing,
  importOpml: nothing,
  exportOpml: nothing,
  importRulesFile: nothing,
  exportRulesFile: nothing,
  showProfileFolder: nothing,
  showNotice: v.object({ title: text, text, articleId: id }),
  setMenu: v.object({ menus: v.pipe(v.array(v.object({ label: text, items: v.array(menuItem) })), v.maxLength(20)), words: systemMenuWords }),
  setTitleBar: v.object({ colour, symbolColour: colour }),
  setZoom: v.object({ factor: v.pipe(v.number(), v.minValue(0.5), v.maxValue(3)) }),
  painted: nothing,
  ...deskSchemas,
  ...firstPictureSchemas,
};
