import { protocol, type Session } from 'electron';
import { readFile } from 'node:fs/promises';
import { extname } from 'node:path';
import { fileURLToPath } from 'node:url';

export const scheme = 'broadsheet';
/** Where the window's own pages stand. */
export const appHost = 'app';
/** Where stored pictures stand. */
export const pictureHost = 'picture';

/** Lets nothing out: what a page of ours may load comes from this program, and scripts only from its own files. */
export const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "font-src 'self'",
  `img-src 'self' ${scheme}:`,
  "connect-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-src 'none'",
].join('; ');

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
};

/** Before the app is ready: makes `broadsheet:` a scheme with origins, like https, whose scripts Chromium may keep compiled. */
export function registerScheme(): void {
  protocol.registerSchemesAsPrivileged([{ scheme, privileges: { standard: true, secure: true, codeCache: true } }]);
}

export interface Folders {
  /** The built window. */
  readonly window: URL;
  /** The bundled edition, whose pictures stand under broadsheet://picture/edition/. */
  readonly edition: URL;
}

/** Serves `broadsheet:` in one session, from these folders only. */
export function serveScheme(session: Session, folders: Folders): void {
  session.protocol.handle(scheme, async (request) => {
    const url = new URL(request.url);
    const file = request.method === 'GET' ? fileOf(url, folders) : undefined;
    const type = file && types[extname(file)];
    if (!file || !type) return new Response(null, { status: 404 });
    try {
      return new Response(await readFile(file), { headers: headersOf(url, type) });
    } catch {
      return new Response(null, { status: 404 });
    }
  });
}

/** The file behind an address; undefined outside our folders. URL has resolved any `..`, encoded ones are refused. */
function fileOf(url: URL, folders: Folders): string | undefined {
  const path = decodeURIComponent(url.pathname).slice(1);
  if (path.includes('..') || path.includes('\\') || path.includes('\0')) return undefined;
  if (url.host === appHost) return fileURLToPath(new URL(path, folders.window));
  const edition = 'edition/';
  if (url.host === pictureHost && path.startsWith(edition)) return fileURLToPath(new URL(path.slice(edition.length), folders.edition));
  return undefined;
}

function headersOf(url: URL, type: string): Record<string, string> {
  return {
    'Content-Type': type,
    'X-Content-Type-Options': 'nosniff',
    // A picture opened as a page of its own (an SVG with a script, say) still may do nothing.
    'Content-Security-Policy': url.host === appHost ? contentSecurityPolicy : "default-src 'none'; style-src 'unsafe-inline'; sandbox",
  };
}
