import { plainText } from './page-title';

const prefix = /^\s*(?:(?:written|words|story|text|posted|reported|reviewed|von|by|par|por|di|door|av|af|autor|autorin|auteur|autora?|author|текст|автор|作者|記者|记者|بقلم|كتب|كتبه)(?:\s+by)?\s*[:：]?\s+|(?:文・写真|写真・文|取材・文|автор|作者|文|記者|记者|بقلم|كتب)(?:\s*[:：／/・]\s*|\s+))/iu;
const longestName = 80;
const mostNames = 12;

/** People's names out of one byline: without "By", addresses, handles and times. */
export function namesIn(byline: string): string[] {
  const line = plainText(byline)
    .replace(/https?:\/\/\S+|\(?\S+@\S+\.\S+/g, ' ')
    .replace(/(?:^|\s)@[\w.]+/g, ' ')
    .replace(prefix, '')
    .replace(/\s*[|•·].*$/u, '')
    .replace(/,?\s*(?:\d{1,2}[:.]\d{2}|\d{4}[-/.年]|\d{1,2}\.\s?\d{1,2}\.\s?\d{2,4}|(?:published|updated|posted)\b).*$/iu, '');
  const names = line.split(/\s*(?:;|,?\s+(?:and|und|et|y|e|en|och|og|i|и|&)\s+|\s&\s|、|・(?=.{4}))\s*/u).flatMap((part) => (isOneName(part) ? [part] : part.split(/\s*,\s*/)));
  const clean = names.map((name) => name.replace(/^[\s,.:–—-]+|[\s,:–—-]+$/g, '').replace(prefix, '')).filter((name) => /\p{L}{2}/u.test(name) && name.length <= longestName && !notNames.test(name));
  return [...new Set(clean)].slice(0, mostNames);
}

/** `Surname, Given` and `Name, Agency` keep their comma only in the first form, which bylines do not use; a title after a name stays. */
function isOneName(part: string): boolean {
  return /,\s*(?:Jr|Sr|PhD|MD|II|III)\.?$/i.test(part);
}

const notNames = /^(?:by|von|par|por|di|admin|administrator|editor|staff|author|guest|unknown|null|undefined|none|home|share|follow|view all|see all|more|read more|updated?|published|correspondent|\d+ .*)$/i;
