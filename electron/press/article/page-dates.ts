const monthNames =
  'jan|feb|m[aä]r|apr|ma[yi]|jun|jul|aug|sep|o[ck]t|nov|de[cz]'.split('|').map((name) => new RegExp(`^${name}`, 'i'));
const earliest = Date.UTC(1990, 0, 1);
const latest = Date.UTC(2100, 0, 1);

/**
 * A date as pages state it for machines: ISO 8601 and RFC 2822, and the plain forms of blogs and CMSs. Without a zone
 * it is taken as UTC.
 * @returns milliseconds since 1970 UTC; null for what is no date, or none that an article can have
 */
export function pageDate(text: string): number | null {
  const value = text.trim();
  if (value === '' || value.length > 80) return null;
  const time = isoDate(value) ?? cjkDate(value) ?? dottedDate(value) ?? namedDate(value) ?? spanDate(value);
  return time !== null && time >= earliest && time < latest ? time : null;
}

function isoDate(value: string): number | null {
  const found = /^(\d{4})-(\d{2})-(\d{2})(?:[T ]+(\d{2}):(\d{2})(?::(\d{2})(?:[.,]\d+)?)?)?\s*(Z|UTC|GMT|[+-]\d{2}:?\d{2})?/i.exec(value) ?? /^(\d{4})\/(\d{1,2})\/(\d{1,2})(?: (\d{2}):(\d{2}))?/.exec(value) ?? /^(\d{4})(\d{2})(\d{2})(?:T?(\d{2})(\d{2}))?/.exec(value);
  if (!found) return null;
  const [, year, month, day, hour = '0', minute = '0', second = '0', zone = 'Z'] = found;
  const local = utc(year, month, day, hour, minute, second);
  return local === null ? null : local - offset(zone);
}

function offset(zone: string): number {
  const found = /([+-])(\d{2}):?(\d{2})/.exec(zone);
  if (!found) return 0;
  const minutes = Number(found[2]) * 60 + Number(found[3]);
  return (found[1] === '-' ? -minutes : minutes) * 60_000;
}

function cjkDate(value: string): number | null {
  const found = /(\d{4})\s*[年년]\s*(\d{1,2})\s*[月월]\s*(\d{1,2})\s*[日일]/.exec(value);
  return found ? utc(found[1], found[2], found[3]) : null;
}

function dottedDate(value: string): number | null {
  const found = /^(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})(?:\D{1,4}(\d{1,2})[:.](\d{2}))?/.exec(value);
  return found ? utc(found[3], found[2], found[1], found[4], found[5]) : null;
}

/** `Tue, 19 Nov 2019 10:00:00 +0100`, `19. November 2019`. */
function namedDate(value: string): number | null {
  const found = /(\d{1,2})(?:st|nd|rd|th|\.)?\s+(?:de\s+)?([a-zä]{3,10})\.?,?\s+(?:de\s+)?(\d{4})(?:\D{1,4}(\d{1,2}):(\d{2})(?::(\d{2}))?)?\s*([+-]\d{4})?/i.exec(value);
  const american = found ? null : /([a-zä]{3,10})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})/i.exec(value);
  const month = monthNames.findIndex((pattern) => pattern.test(found?.[2] ?? american?.[1] ?? '')) + 1;
  if (month === 0) return null;
  const time = found ? utc(found[3], String(month), found[1], found[4], found[5], found[6]) : utc(american?.[3], String(month), american?.[2]);
  return time === null ? null : time - offset(found?.[7] ?? 'Z');
}

/** Seconds or milliseconds since 1970. */
function spanDate(value: string): number | null {
  if (/^\d{10}$/.test(value)) return Number(value) * 1000;
  return /^\d{13}$/.test(value) ? Number(value) : null;
}

function utc(year = '', month = '', day = '', hour = '0', minute = '0', second = '0'): number | null {
  const time = Date.UTC(Number(year), Number(month) - 1, Number(day), Number(hour), Number(minute), Number(second));
  const isReal = !Number.isNaN(time) && new Date(Date.UTC(Number(year), Number(month) - 1, Number(day))).getUTCDate() === Number(day) && Number(hour) < 25;
  return isReal ? time : null;
}

/** The day in an address like `/2019/11/18/`. */
export function dateInAddress(address: string): number | null {
  const found = /\/(20\d{2}|19[89]\d)[/-]?(0[1-9]|1[0-2])[/-]?(0[1-9]|[12]\d|3[01])(?=[/_-]|$)/.exec(address);
  return found ? utc(found[1], found[2], found[3]) : null;
}
