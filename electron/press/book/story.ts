import type { BookStory } from '../../contract/edition-book';
import { address, escapeXml, pictureTag, xhtmlOf, type XhtmlOptions } from './xhtml';

export type Addresses = Pick<XhtmlOptions, 'addressOf' | 'idPrefix'>;

/** A story whole: kicker, headline, where it is from, picture, text. */
export function storyXhtml(story: BookStory, addresses: Addresses, heading: 'h1' | 'h2'): string {
  const { title, kicker, facts, standfirst, opening, html, note, picture, pictures, url } = story;
  return [
    paragraph('kicker', kicker),
    `<${heading} dir="auto">${escapeXml(title)}</${heading}>`,
    ...(standfirst === null ? [] : [paragraph('standfirst', standfirst)]),
    paragraph('facts', facts.join(' · ')),
    ...(picture ? [`<figure>${pictureTag(picture, addresses.addressOf, picture.alt)}</figure>`] : []),
    ...(html !== null ? [xhtmlOf(html, { ...addresses, pictures })] : opening === null ? [] : [`<p>${escapeXml(opening)}</p>`]),
    ...(note === null ? [] : [paragraph('note', note)]),
    ...(url === null ? [] : [`<p class="original"><a href="${escapeXml(address(url))}">${escapeXml(new URL(url).host)}</a></p>`]),
  ].join('\n');
}

/** A story as the front page names it. */
export function entryXhtml({ title, kicker, why, standfirst, opening, language }: BookStory, href: string): string {
  const summary = standfirst ?? opening;
  return [
    `<li${languageOf(language)}>`,
    paragraph('kicker', kicker),
    `<h2 dir="auto"><a href="${href}">${escapeXml(title)}</a></h2>`,
    ...(summary === null ? [] : [`<p>${escapeXml(summary)}</p>`]),
    paragraph('facts', why),
    '</li>',
  ].join('\n');
}

export function languageOf(language: string | null): string {
  return language === null || !/^[a-z]{2,3}(?:-[a-z\d]{2,8})*$/i.test(language) ? '' : ` lang="${language}" xml:lang="${language}"`;
}

export function paragraph(look: string, text: string): string {
  return `<p class="${look}">${escapeXml(text)}</p>`;
}
