import type { Page } from '@playwright/test';
import axe from 'axe-core';

/** The rules that look at colours; the others find the same in every theme. */
export const colourRules = ['color-contrast', 'link-in-text-block'];

/**
 * What axe finds wrong with what is on the screen, targets under 24 px among it (WCAG 2.2, 2.5.8).
 * It is put into the page once: that takes longer than its work.
 * @param rules only these; all of them without
 */
export async function faults(window: Page, rules?: readonly string[]): Promise<string[]> {
  // Colours are held against each other as they stay, not on their way.
  await window.emulateMedia({ reducedMotion: 'reduce' });
  if (!(await window.evaluate(() => 'axe' in globalThis))) await window.evaluate(axe.source);
  return window.evaluate(async (only) => {
    const { axe: page } = globalThis as unknown as { axe: typeof axe };
    const { violations } = await page.run(document, { resultTypes: ['violations'], ...(only ? { runOnly: [...only] } : { rules: { 'target-size': { enabled: true } } }) });
    return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html.slice(0, 160)}`));
  }, rules);
}
