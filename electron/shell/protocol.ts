import { protocol, type Session } from 'electron';
import { extname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { pictureFileName } from '../contract/picture-file';

export const scheme = 'broadsheet';
/** Where the window's own pages stand. */
export const appHost = 'app';
/** Where stored pictures stand. */
export const pictureHost = 'picture';
/** Where the kept first picture stands in for the window's own page. */
export const firstPicturePage = 'first-picture.html';

/** Lets nothing out: what a page of ours may load comes from this program, and scripts only from its own files. */
export const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "font-src 'self'",
  `img-src 'self' ${scheme}:`,
  // One sound of ours, a silent one: while a story is read aloud it holds the system's media keys.
  "media-src 'self'",
  "connect-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-src 'none'",
].join('; ');

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.wav': 'audio/wav',
  '.woff2': 'font/woff2',
};

/** Before the app is ready: makes `broadsheet:` a scheme with origins, like https, whose scripts Chromium may keep compiled. */
export function registerScheme(): void {
  protocol.registerSchemesAsPrivileged([{ scheme, privileges: { standard: true, secure: true, stream: true, codeCache: true } }]);
}

export interface Folders {
  /** The built window. */
  readonly window: URL;
  /** The kept first picture (first-picture.ts), which stands among the window's pages. */
  readonly firstPicture: string;
  /** The bundled edition, whose pictures stand under broadsheet://picture/edition/. */
  readonly edition: URL;
  /** Where a stored picture's file stands, by its name. */
  readonly pictureFile: (name: string) => string;
}

/** Chromium's net error for a file that is not there. */
const fileNotFound = -6;

/**
 * Serves `broadsheet:` in one session, from these folders only. The older of Electron's two ways: it reads the
 * file outside JavaScript, and the newer one loads Node's whole HTTP stack before the first byte.
 */
export function serveScheme(session: Session, folders: Folders): void {
  session.protocol.registerFileProtocol(scheme, (request, respond) => {
    const url = new URL(request.url);
    const file = request.method === 'GET' ? fileOf(url, folders) : undefined;
    if (file) respond({ ...file, headers: headersOf(url) });
    else respond({ error: fileNotFound });
  });
}

/** The file of a stored picture, by the address that windows load it from; undefined: there is none. */
export function storedPicture(address: string, folders: Folders): { path: string; mimeType: string } | undefined {
  const url = URL.canParse(address) ? new URL(address) : undefined;
  return url?.protocol === `${scheme}:` && url.host === pictureHost ? fileOf(url, folders) : undefined;
}

/** The file behind an address; undefined outside our folders. URL has resolved any `..`, encoded ones are refused. */
function fileOf(url: URL, folders: Folders): { path: string; mimeType: string } | undefined {
  const path = decodeURIComponent(url.pathname).slice(1);
  if (path.includes('..') || path.includes('\\') || path.includes('\0')) return undefined;
  if (url.host === appHost && path === firstPicturePage) return ofType(folders.firstPicture);
  if (url.host === appHost) return ofType(fileURLToPath(new URL(path, folders.window)));
  if (url.host !== pictureHost) return undefined;
  const edition = 'edition/';
  if (path.startsWith(edition)) return ofType(fileURLToPath(new URL(path.slice(edition.length), folders.edition)));
  const stored = /^([0-9a-f]{64})\.([a-z+-]+)$/.exec(path);
  return stored?.[1] && stored[2] ? { path: folders.pictureFile(pictureFileName(stored[1], stored[2])), mimeType: `image/${stored[2]}` } : undefined;
}

function ofType(path: string): { path: string; mimeType: string } | undefined {
  const mimeType = types[extname(path)];
  return mimeType === undefined ? undefined : { path, mimeType };
}

function headersOf(url: URL): Record<string, string> {
  return {
    'X-Content-Type-Options': 'nosniff',
    // A picture opened as a page of its own (an SVG with a script, say) still may do nothing.
    'Content-Security-Policy': url.host === appHost ? contentSecurityPolicy : "default-src 'none'; style-src 'unsafe-inline'; sandbox",
  };
}
