import { app, shell, type Session, type WebContents } from 'electron';
import { appHost, scheme } from './protocol';

/** Follows Electron's checklist: https://www.electronjs.org/docs/latest/tutorial/security */

/**
 * Gives a session no network and no permissions: its pages load `broadsheet:` and, while developing, one local address.
 * @param onBlocked called with the host of each request that a page tried to make and was refused
 */
export function closeSession(session: Session, developmentUrl: string | undefined, onBlocked: (host: string) => void): void {
  session.webRequest.onBeforeRequest((details, respond) => {
    const url = new URL(details.url);
    const allowed = url.protocol === `${scheme}:` || url.protocol === 'devtools:' || isDevelopment(url, developmentUrl);
    if (!allowed) onBlocked(url.host || url.protocol);
    respond({ cancel: !allowed });
  });
  session.setPermissionRequestHandler((_contents, _permission, respond) => respond(false));
  session.setPermissionCheckHandler(() => false);
  session.setDevicePermissionHandler(() => false);
  session.on('will-download', (event) => event.preventDefault());
}

/** Chromium fetches spelling dictionaries from its maker with each new profile, also where nothing is checked: never here. */
export function fetchNoDictionaries(): void {
  app.on('session-created', (session) => {
    session.setSpellCheckerDictionaryDownloadURL('http://127.0.0.1:9/');
    session.setSpellCheckerLanguages([]);
    session.setSpellCheckerEnabled(false);
  });
}

/** No page of ours ever navigates, opens a window or attaches a webview; links are opened by a call on a person's click. */
export function closeContents(contents: WebContents): void {
  contents.on('will-navigate', (event) => event.preventDefault());
  contents.on('will-frame-navigate', (event) => event.preventDefault());
  contents.on('will-redirect', (event) => event.preventDefault());
  contents.on('will-attach-webview', (event) => event.preventDefault());
  contents.setWindowOpenHandler(() => ({ action: 'deny' }));
}

/** Any contents the program ever makes are closed, whoever made them. */
export function closeAllContents(): void {
  app.on('web-contents-created', (_event, contents) => closeContents(contents));
}

/** Whether a page may talk to main: ours, in its main frame. */
export function isOwnPage(pageUrl: string, developmentUrl: string | undefined): boolean {
  if (!URL.canParse(pageUrl)) return false;
  const url = new URL(pageUrl);
  return (url.protocol === `${scheme}:` && url.host === appHost) || isDevelopment(url, developmentUrl);
}

/** Opens an address in the person's own program for it, if it is of a kind that a story may link to. */
export async function openOutside(address: string): Promise<boolean> {
  const url = URL.canParse(address) ? new URL(address) : undefined;
  if (!url || !['http:', 'https:', 'mailto:'].includes(url.protocol)) return false;
  await shell.openExternal(url.href);
  return true;
}

function isDevelopment(url: URL, developmentUrl: string | undefined): boolean {
  if (developmentUrl === undefined) return false;
  return url.host === new URL(developmentUrl).host;
}
