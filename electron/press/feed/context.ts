import { baseAddress, resolveAddress, resolveWebAddress } from './addresses';
import type { Element } from './element';
import { absoluteHtml } from './html-addresses';
import { cleanHtml } from './plain-text';

/** What an adapter needs of the feed around an element to read its addresses. */
export interface Context {
  /** The feed's own address; null: unknown. */
  readonly feedUrl: string | null;
  /** The feed's page, once it is known. */
  readonly siteUrl: string | null;
  /** What addresses are relative to where no xml:base is. */
  readonly base: string | null;
}

/** Where only absolute addresses count. */
export const nowhere: Context = { feedUrl: null, siteUrl: null, base: null };

export function baseOf(element: Element, context: Context): string | null {
  return baseAddress(element.base, context.feedUrl, context.base);
}

/** A web address in an element's attribute or text. */
export function webAddress(value: string | null, element: Element, context: Context): string | null {
  return resolveWebAddress(value, baseOf(element, context));
}

export function anyAddress(value: string | null, element: Element, context: Context): string | null {
  return resolveAddress(value, baseOf(element, context));
}

/** HTML found in an element, its addresses absolute; null: none. */
export function ownHtml(html: string | null, element: Element, context: Context, page: string | null): string | null {
  const trimmed = html?.trim();
  if (!trimmed) return null;
  return absoluteHtml(cleanHtml(trimmed), baseOf(element, context), element.base ? null : page);
}
