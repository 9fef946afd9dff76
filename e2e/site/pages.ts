import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib';
import { encode, utf16 } from '../../electron/press/feed/cases/encode';
import { html, put, redirect, type Route, type Routes } from './answers';
import type { Random } from './random';
import { templates, type PageParts } from './templates';

/** How a page says its encoding. */
interface Charset {
  readonly label: string;
  readonly inHeader: string | null;
  readonly inMeta: string | null;
  readonly bytes: (text: string) => Uint8Array;
}

const utf8: Charset = { label: 'utf-8', inHeader: 'utf-8', inMeta: 'utf-8', bytes: (text) => Buffer.from(text) };
const unsaid: Charset = { label: 'utf-8 unsaid', inHeader: null, inMeta: null, bytes: utf8.bytes };
const mislabelled: Charset = { label: 'utf-8 called latin', inHeader: 'iso-8859-1', inMeta: 'utf-8', bytes: utf8.bytes };
const wide: Charset = { label: 'utf-16', inHeader: null, inMeta: null, bytes: (text) => utf16(`\uFEFF${text}`, true) };
const inHeader = (label: string): Charset => ({ label, inHeader: label, inMeta: null, bytes: (text) => encode(label, text) });
const inMeta = (label: string): Charset => ({ label, inHeader: null, inMeta: label, bytes: (text) => encode(label, text) });

/** Encodings that each language's pages were written in. */
const charsets: Readonly<Record<string, readonly Charset[]>> = {
  en: [inMeta('windows-1252'), mislabelled, unsaid, wide],
  de: [inMeta('windows-1252'), inHeader('iso-8859-15'), mislabelled],
  ru: [inHeader('windows-1251'), inMeta('koi8-r'), unsaid],
  ja: [inMeta('shift_jis'), inHeader('euc-jp'), unsaid],
  ar: [inHeader('windows-1256'), wide, unsaid],
};

const compressions: readonly [string, (body: Uint8Array) => Uint8Array][] = [
  ['gzip', gzipSync],
  ['br', brotliCompressSync],
  ['deflate', deflateSync],
];

/** An article's page that can be had: on one of several kinds of site, in any encoding and compression, here or where it moved. */
export function putPage(routes: Routes, parts: Omit<PageParts, 'declared'>, random: Random): void {
  const odd = charsets[parts.language.code] ?? [utf8];
  const charset = random.chance(0.3) ? random.pick(odd) : utf8;
  const template = random.pick(templates);
  const [encoding, compress] = random.chance(0.4) ? random.pick(compressions) : [null, null];
  const route: Route = () => {
    const body = charset.bytes(template({ ...parts, declared: charset.inMeta }));
    return html(compress ? compress(body) : body, { 'content-type': `text/html${charset.inHeader === null ? '' : `; charset=${charset.inHeader}`}`, ...(encoding === null ? {} : { 'content-encoding': encoding }) });
  };
  if (random.chance(0.1)) {
    const moved = parts.url.replace(/(\/[^/]+)$/, '/archive$1');
    put(routes, moved, route);
    put(routes, parts.url, () => redirect(moved, random.pick([301, 302, 307, 308])));
  } else put(routes, parts.url, route);
}
