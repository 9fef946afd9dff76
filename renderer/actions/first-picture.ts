import type { FirstPicture } from '../../electron/contract/first-picture';
import { call } from '../api';
import { useStore, type State } from '../state/store';

/** Has what the window shows as it closes be the first thing that the next start shows. */
export function keepPictureAtEnd(): void {
  addEventListener('beforeunload', () => void call('keepFirstPicture', { picture: isShownAgain(useStore.getState()) ? pictureOfPage() : null }));
}

/** Whether a start shows just this: the same list and story, with nothing over them and nothing that is gone by then. */
function isShownAgain(state: State): boolean {
  const { settings, query, editions, dialog, searchText, toast, newHeadlines, isDrawerOpen, unfolded } = state;
  if (!settings || settings.zoom !== 1 || settings.usesAccent) return false;
  if (dialog !== null || searchText !== null || toast !== null || isDrawerOpen || document.querySelector(':popover-open, dialog[open]')) return false;
  // A list is made anew: what was read leaves Unread, what has come comes in, stories are folded.
  if (newHeadlines > 0 || query.filter !== 'all' || query.view.kind === 'unread' || unfolded.size > 0) return false;
  const startView = settings.startView === 'left' || (settings.startView === 'front-page' && editions.length === 0) ? query.view.kind : settings.startView;
  return startView === query.view.kind && (query.view.kind === 'front-page' ? state.pane === 'list' : state.story?.headline.id === settings.openArticle);
}

function pictureOfPage(): FirstPicture | null {
  const root = document.getElementById('root');
  if (!root?.firstElementChild) return null;
  const copy = root.firstElementChild.cloneNode(true) as HTMLElement;
  const originals = root.firstElementChild.querySelectorAll<HTMLElement>('*');
  for (const [index, element] of copy.querySelectorAll<HTMLElement>('*').entries()) keepState(element, originals[index]);
  keepState(copy, root.firstElementChild as HTMLElement);
  // It shows, and does nothing.
  copy.inert = true;
  copy.ariaHidden = 'true';
  return {
    root: Object.fromEntries([...document.documentElement.attributes].filter(({ name }) => name !== 'style').map(({ name, value }) => [name, value])),
    sheets: [...document.querySelectorAll<HTMLLinkElement>('link[rel=stylesheet]')].map(({ href }) => href.slice(new URL('.', location.href).href.length)),
    html: copy.outerHTML,
  };
}

/** What an element's text doesn't tell. */
function keepState(copy: HTMLElement, original: HTMLElement | undefined): void {
  const style = copy.getAttribute('style');
  if (style !== null) {
    copy.removeAttribute('style');
    copy.dataset['keptStyle'] = style;
  }
  if (original && original.scrollTop > 0) copy.dataset['keptScroll'] = String(original.scrollTop);
}
