import { isAfternoon, isForenoon, monthOf } from './date-words';
import { offsetOf } from './zones';

interface Clock {
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
  readonly millisecond: number;
}

interface Day {
  readonly year: number;
  /** 1–12. */
  readonly month: number;
  readonly day: number;
}

const midnight: Clock = { hour: 0, minute: 0, second: 0, millisecond: 0 };

/** W3CDTF and RFC 3339 as nearly every feed writes them. */
const iso = /^(\d{4})-(\d\d)-(\d\d)[Tt ](\d\d):(\d\d)(?::(\d\d)(?:[.,](\d+))?)?\s*(?:([Zz])|([+-])(\d\d):?(\d\d))?$/;
/** RFC 822 and 2822 as nearly every feed writes them. */
const rfc822 = /^(?:[A-Za-z]{3}, ?)?(\d{1,2}) ([A-Z][a-z]{2}) (\d{4}) (\d\d):(\d\d)(?::(\d\d))? (?:(GMT|UTC?|Z)|([+-])(\d\d)(\d\d))$/;
const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** Hours, minutes, seconds, their fraction and the half of the day, as written in most of the world. */
const timeOfDay =
  /(?<![\d:])(\d{1,2})\s*(?:[:h]|시|时|時)\s*(\d{1,2})(?:\s*(?:[:.]|분|分)\s*(\d{1,2})(?:[.,](\d{1,9}))?)?(?![\d:])\s*[초秒]?(\s*[ap]\.?m\b\.?)?/;

const longestDate = 100;

/**
 * Reads a date as feeds write them: RFC 822/2822 with its misspellings, ISO 8601/W3CDTF, asctime, US and
 * European numerals, month names in the big languages. Without a zone it is taken as UTC.
 * @returns milliseconds since the epoch; null for what is no date
 */
export function parseDate(text: string | null): number | null {
  if (text === null) return null;
  const value = text.trim();
  if (value === '' || value.length > longestDate) return null;
  return parseIso(value) ?? parseRfc822(value) ?? parseLoose(value);
}

function parseIso(value: string): number | null {
  const found = iso.exec(value);
  if (!found) return null;
  const [, year, month, day, hour, minute, second = '0', fraction = '', , sign, zoneHour = '0', zoneMinute = '0'] = found;
  const offset = (sign === '-' ? -1 : 1) * (Number(zoneHour) * 60 + Number(zoneMinute));
  const clock = { hour: Number(hour), minute: Number(minute), second: Number(second), millisecond: Number(`0.${fraction}0`) * 1000 };
  return instant({ year: Number(year), month: Number(month), day: Number(day) }, clock, offset);
}

function parseRfc822(value: string): number | null {
  const found = rfc822.exec(value);
  if (!found) return null;
  const [, day, name = '', year, hour, minute, second = '0', , sign, zoneHour = '0', zoneMinute = '0'] = found;
  const month = months.indexOf(name) + 1;
  if (month === 0) return null;
  const offset = (sign === '-' ? -1 : 1) * (Number(zoneHour) * 60 + Number(zoneMinute));
  const clock = { hour: Number(hour), minute: Number(minute), second: Number(second), millisecond: 0 };
  return instant({ year: Number(year), month, day: Number(day) }, clock, offset);
}

/** Everything else: find the time, then its zone, then the day in what is left. */
function parseLoose(value: string): number | null {
  const text = plain(value);
  const stamp = parseStamp(text);
  if (stamp !== undefined) return stamp;

  const time = timeOfDay.exec(text);
  if (!time) return /\d:[\dx]/.test(text) ? null : dayInstant(text, midnight, 0);
  const before = text.slice(0, time.index);
  const after = text.slice(time.index + time[0].length);
  const zone = offsetOf(after, text);
  if (zone === null) return null;
  const clock = {
    hour: halfDayHour(Number(time[1]), `${before} ${time[5] ?? ''} ${after}`),
    minute: Number(time[2]),
    second: Number(time[3] ?? 0),
    millisecond: Number(`0.${time[4] ?? ''}0`) * 1000,
  };
  return dayInstant(`${before.replace(/(?<=[\d-])t\s*$/, ' ')} ${zone.rest}`, clock, zone.minutes);
}

/** Lower case, ASCII digits, no accents, one kind of space. */
function plain(value: string): string {
  return value
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\u0660-\u0669\u06f0-\u06f9\u0966-\u096f\u0e50-\u0e59]/g, digitOf)
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .normalize('NFC')
    .replace(/[\s\u200e\u200f\u202a-\u202e]+/g, ' ')
    .trim();
}

function digitOf(digit: string): string {
  const code = digit.charCodeAt(0);
  const zero = [0x0660, 0x06f0, 0x0966, 0x0e50].find((start) => code >= start && code < start + 10) ?? code;
  return String(code - zero);
}

/** Digits alone: seconds or milliseconds of the epoch, or ISO 8601 without its marks. Undefined: not digits alone. */
function parseStamp(text: string): number | null | undefined {
  if (/^\d{9,10}$/.test(text)) return Number(text) * 1000;
  if (/^\d{13}$/.test(text)) return Number(text);
  const basic = /^(\d{4})-?(\d\d)-?(\d\d)t?(\d\d):?(\d\d):?(\d\d)?(?:\.\d+)?(z|[+-]\d\d:?\d\d)?$/.exec(text);
  if (!basic) return undefined;
  const zone = offsetOf(basic[7] ?? '', '');
  const clock = { hour: Number(basic[4]), minute: Number(basic[5]), second: Number(basic[6] ?? 0), millisecond: 0 };
  return zone && instant({ year: Number(basic[1]), month: Number(basic[2]), day: Number(basic[3]) }, clock, zone.minutes);
}

function halfDayHour(hour: number, around: string): number {
  if (hour < 12 && isAfternoon(around)) return hour + 12;
  return hour === 12 && isForenoon(around) ? 0 : hour;
}

function dayInstant(text: string, clock: Clock, offset: number): number | null {
  const day = dayOf(text);
  return day && instant(day, clock, offset);
}

function dayOf(text: string): Day | null {
  const cjk = /(\d{4})\s*[年년]\s*(\d{1,2})\s*[月월]\s*(\d{1,2})/.exec(text);
  if (cjk) return { year: Number(cjk[1]), month: Number(cjk[2]), day: Number(cjk[3]) };
  const vietnamese = /(\d{1,2})\s*(?:thang|thg)\s*(\d{1,2}),?\s*(?:nam\s*)?(\d{4})/.exec(text);
  if (vietnamese) return { year: Number(vietnamese[3]), month: Number(vietnamese[2]), day: Number(vietnamese[1]) };
  return numericDay(text) ?? namedDay(text);
}

function numericDay(text: string): Day | null {
  const numbers = text.replace(/^[^\d-]+(?=-?\d)/, '').trim().replace(/\s+[^\d\s]+$/, '').replace(/[\s,]+$/, '');
  const found =
    /^(?<year>\d{4})[-/.](?<month>\d{1,3})[-/.](?<day>\d{1,2})$/.exec(numbers) ??
    /^(?<year>\d{4})(?<month>\d\d)(?<day>\d\d)$/.exec(numbers) ??
    /^(?<year>\d{4})-(?<ordinal>\d{3})$/.exec(numbers) ??
    /^(?<year>\d{4})-(?<month>\d\d)$/.exec(numbers) ??
    /^(?<year>\d{4})$/.exec(numbers) ??
    /^(?<day>\d{1,2})\.\s?(?<month>\d{1,2})\.\s?(?<year>\d{4}|\d\d)\.?$/.exec(numbers) ??
    /^(?<first>\d{1,2})[-/](?<second>\d{1,2})[-/](?<year>\d{4})$/.exec(numbers) ??
    /^(?<year>\d\d)-?(?<month>\d\d)-?(?<day>\d\d)$/.exec(numbers) ??
    /^(?<year>\d\d)-?(?<ordinal>\d{3})$/.exec(numbers) ??
    /^-(?<year>\d\d)-?(?<month>\d\d)$/.exec(numbers) ??
    /^(?<first>\d{1,2})\/(?<second>\d{1,2})\/(?<year>\d\d)$/.exec(numbers);
  const parts = found?.groups;
  if (!parts) return null;
  const year = fullYear(parts['year'] ?? '');
  if (parts['ordinal'] !== undefined) return ordinalDay(year, Number(parts['ordinal']));
  if (parts['first'] === undefined) return { year, month: Number(parts['month'] ?? 1), day: Number(parts['day'] ?? 1) };
  const first = Number(parts['first']);
  const second = Number(parts['second']);
  // US order, unless it can only be the other.
  return first > 12 ? { year, month: second, day: first } : { year, month: first, day: second };
}

function ordinalDay(year: number, ordinal: number): Day | null {
  if (ordinal < 1 || ordinal > 366) return null;
  const date = new Date(Date.UTC(year, 0, ordinal));
  return { year, month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** A day and a year around a month's name; the weekday, which may look like a month, stands first. */
function namedDay(text: string): Day | null {
  const words = text.match(/[\p{L}\p{M}][\p{L}\p{M}.'’]*/gu) ?? [];
  const found = words.map((word) => ({ word, month: monthOf(word) })).filter(({ month }) => month !== null);
  const month = found.at(found.length > 1 ? 1 : 0)?.month;
  if (!month) return null;
  const numbers = text.match(/\d+/g) ?? [];
  const [first, second] = numbers;
  if (first === undefined || second === undefined) return null;
  if (first.length === 4) return { year: Number(first), month, day: Number(second) };
  if (first.length > 2 || second.length > 4 || second.length === 1) return null;
  return { year: fullYear(second), month, day: Number(first) };
}

/** RFC 2822 section 4.3 for years of two and three digits; Thailand's count from the Buddha. */
function fullYear(digits: string): number {
  const year = Number(digits);
  if (digits.length <= 2) return year < 50 ? year + 2000 : year + 1900;
  if (digits.length === 3) return year + 1900;
  return year >= 2400 && year < 2700 ? year - 543 : year;
}

/** Years below 100 are how programs write "none". */
function instant({ year, month, day }: Day, clock: Clock, offset: number): number | null {
  if (year < 100 || year > 9999 || month < 1 || month > 12 || day < 1 || Math.abs(offset) > 24 * 60) return null;
  if (day > new Date(Date.UTC(year, month, 0)).getUTCDate()) return null;
  const { hour, minute, second, millisecond } = clock;
  if (minute > 59 || second > 60 || hour > 24 || (hour === 24 && minute + second > 0)) return null;
  return Date.UTC(year, month - 1, day, hour, minute - offset, Math.min(second, 59), Math.floor(millisecond));
}
