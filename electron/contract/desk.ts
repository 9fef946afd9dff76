import * as v from 'valibot';
import type { Catalogue } from './catalogue';
import { opmlLimit } from './desk-limits';
import type { ArticleId, FeedId } from './model';

/** What a window asks of the desktop around it. */
export interface Desk {
  /** Writes a stored picture where the person says, under `name` unless they give another; answers where, or null. @throws not-found, bad-input */
  savePicture(input: { src: string; name: string }): string | null;
  /** Shows a story in a window of its own; the one that shows it already comes to the front. */
  openStoryWindow(input: { id: ArticleId }): void;
  copyText(input: { text: string }): void;
  /** The number on the program's icon in the dock or taskbar; 0: none. `label` says it in words. */
  setBadge(input: { count: number; label: string }): void;
  /** Tells of news through the system's notifications; a click brings the window to the front. */
  notify(input: { title: string; body: string }): void;
  /** The icon beside the system's clock with its menu; while there is one, closing the window leaves the program running. null: no icon. */
  setTray(input: { tray: TrayTemplate | null }): void;
  /** The colour that the person gave their system, as #rrggbb; null: this system tells none. */
  getAccentColour(): string | null;
}

export interface TrayTemplate {
  readonly tip: string;
  /** Actions, which come back as `actionChosen`, and the two that main does itself: `show` and `quit`. */
  readonly items: readonly { readonly id: string; readonly label: string }[];
}

/** A feed to be followed, in the section of that path; null: in none. */
export interface OfferedFeed {
  readonly url: string;
  readonly title: string;
  readonly siteUrl: string | null;
  readonly section: string | null;
}

/** What an OPML file lists, looked at before anything is followed. */
export interface OpmlPreview {
  /** Those that are not followed yet. */
  readonly feeds: readonly OfferedFeed[];
  readonly alreadyFollowed: number;
  /** Outlines with an address that can't be followed. */
  readonly refused: number;
}

/** Choosing feeds without knowing an address. */
export interface Choosing {
  /** The starter catalogue; nothing in it is asked before it is chosen. @throws catalogue-damaged */
  getCatalogue(): Catalogue;
  /** Follows feeds, each in its section; answers those that were not followed before. They are asked by a refresh. */
  followFeeds(input: { feeds: readonly OfferedFeed[] }): readonly FeedId[];
  /** @throws not-opml */
  previewOpml(input: { bytes: Uint8Array }): OpmlPreview;
}

const id = v.pipe(v.number(), v.safeInteger(), v.minValue(1));
const picture = v.pipe(v.string(), v.maxLength(2_000), v.startsWith('broadsheet://picture/'));
const text = v.pipe(v.string(), v.maxLength(1_000));
const address = v.pipe(v.string(), v.maxLength(10_000), v.regex(/^https?:/i));
const offered = v.object({ title: text, url: address, siteUrl: v.nullable(address), section: v.nullable(text) });

export const choosingSchemas = {
  getCatalogue: v.undefined(),
  followFeeds: v.object({ feeds: v.pipe(v.array(offered), v.maxLength(20_000)) }),
  previewOpml: v.object({ bytes: v.pipe(v.instance(Uint8Array), v.check((bytes) => bytes.length <= opmlLimit)) }),
};

export const deskSchemas = {
  savePicture: v.object({ src: picture, name: text }),
  openStoryWindow: v.object({ id }),
  copyText: v.object({ text: v.pipe(v.string(), v.maxLength(1_000_000)) }),
  setBadge: v.object({ count: v.pipe(v.number(), v.integer(), v.minValue(0)), label: text }),
  notify: v.object({ title: text, body: text }),
  setTray: v.object({ tray: v.nullable(v.object({ tip: text, items: v.pipe(v.array(v.object({ id: text, label: text })), v.maxLength(10)) })) }),
  getAccentColour: v.undefined(),
};
