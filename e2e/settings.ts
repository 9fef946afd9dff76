import type { Locator, Page } from '@playwright/test';

/** Opens Settings at a page, or goes to it. */
export async function openSettings(window: Page, page: 'General' | 'Reading' | 'Feeds' | 'Rules' | 'Storage' | 'Shortcuts' | 'About'): Promise<Locator> {
  const dialog = window.getByRole('dialog', { name: 'Settings' });
  if (!(await dialog.isVisible())) await window.keyboard.press('Control+,');
  await dialog.getByRole('navigation').getByRole('button', { name: page }).click();
  await dialog.getByRole('heading', { level: 3, name: page }).waitFor();
  return dialog;
}

/** Moves a slider by its keys. */
export async function setSlider(slider: Locator, to: number): Promise<void> {
  await slider.fill(String(to));
}

/** Of the story's first paragraph: what it is set in, as the engine has it. */
export async function storyType(window: Page): Promise<{ size: number; line: number; family: string; align: string; measure: number; indent: string }> {
  return window.getByRole('article').evaluate((article) => {
    const paragraphs = [...article.querySelectorAll('p')].filter((paragraph) => (paragraph.textContent ?? '').length > 80);
    const style = getComputedStyle(paragraphs[1] ?? paragraphs[0] ?? article);
    return {
      size: parseFloat(style.fontSize),
      line: parseFloat(style.lineHeight),
      family: style.fontFamily,
      align: style.textAlign,
      measure: article.getBoundingClientRect().width,
      indent: style.textIndent,
    };
  });
}
