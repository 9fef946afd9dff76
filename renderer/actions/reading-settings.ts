import type { ReadingChange } from '../../electron/contract/reading';
import { languageKey, readingOf, textSizeOf } from '../state/reading';
import { useStore } from '../state/store';

const { getState } = useStore;

const sizes = { smallest: 14, largest: 30 };
/** The steps that browsers have. */
const zooms = [0.5, 0.67, 0.75, 0.8, 0.9, 1, 1.1, 1.25, 1.5, 1.75, 2, 2.5, 3];

/** Changes how stories are set: every story, or those in one language (its primary subtag). */
export function changeReading(change: ReadingChange, language: string | null): void {
  const { settings, changeSettings } = getState();
  if (!settings) return;
  if (language === null) return changeSettings(change);
  changeSettings({ readingByLanguage: { ...settings.readingByLanguage, [language]: { ...settings.readingByLanguage[language], ...change } } });
}

/** Whether stories in a language are set by choices of their own; false drops them. */
export function setOwnReading(language: string, isOwn: boolean): void {
  const { settings, changeSettings } = getState();
  if (!settings) return;
  const { [language]: own, ...others } = settings.readingByLanguage;
  changeSettings({ readingByLanguage: isOwn ? { ...others, [language]: own ?? {} } : others });
}

/** The language whose own choices the open story follows; null: it is set as every story. */
export function ownLanguage(): string | null {
  const { settings, story } = getState();
  const key = languageKey(story?.headline.language ?? null);
  return key !== null && settings?.readingByLanguage[key] ? key : null;
}

/** One pixel larger (1) or smaller (-1), or back to the design's size (0). */
export function changeTextSize(direction: 1 | -1 | 0): void {
  const { settings, story } = getState();
  if (!settings) return;
  const language = story?.headline.language ?? null;
  const now = textSizeOf(readingOf(settings, language), language);
  changeReading({ textSize: direction === 0 ? null : Math.min(sizes.largest, Math.max(sizes.smallest, now + direction)) }, ownLanguage());
}

/** The whole interface: the next step up (1) or down (-1), or as designed (0). */
export function changeZoom(direction: 1 | -1 | 0): void {
  const { settings, changeSettings } = getState();
  const now = settings?.zoom ?? 1;
  const next = direction > 0 ? zooms.find((each) => each > now) : zooms.findLast((each) => each < now);
  changeSettings({ zoom: direction === 0 ? 1 : (next ?? now) });
}
