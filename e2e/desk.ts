import type { ElectronApplication, Page } from '@playwright/test';
import { expect } from './app';

/** Follows the one feed behind an address, through the window. */
export async function follow(window: Page, address: string, section?: string): Promise<void> {
  await window.keyboard.press('Control+n');
  const dialog = window.getByRole('dialog', { name: 'Add feed' });
  await dialog.getByLabel('Website or feed address').fill(address);
  await dialog.getByRole('button', { name: 'Find' }).click();
  await expect(dialog.getByRole('button', { name: /^Follow / })).toBeVisible();
  if (section !== undefined) await dialog.getByLabel('Section').fill(section);
  await dialog.getByRole('button', { name: /^Follow / }).click();
  await expect(dialog).toHaveCount(0);
}

/** Stands in for the system's dialogs that ask for a file: answers this path, null as if the person closed it. Notes what was offered. */
export async function answerFileDialogs(app: ElectronApplication, path: string | null): Promise<void> {
  await app.evaluate(({ dialog }, answer) => {
    const asked: unknown[] = [];
    Object.assign(globalThis, { asked });
    const show = async (...given: unknown[]) => {
      asked.push(given.at(-1));
      return { canceled: answer === null, filePath: answer ?? '', filePaths: answer === null ? [] : [answer] };
    };
    Object.assign(dialog, { showSaveDialog: show, showOpenDialog: show });
  }, path);
}

export function offered(app: ElectronApplication): Promise<unknown[]> {
  return app.evaluate(() => (globalThis as unknown as { asked: unknown[] }).asked);
}

/** Asks main as the window does. */
export function ask(window: Page, name: string, input?: unknown): Promise<unknown> {
  return window.evaluate(
    async ([call, given]) => {
      const { broadsheet } = globalThis as unknown as { broadsheet: { call(name: unknown, input: unknown): Promise<{ ok: boolean; value?: unknown; problem?: { sentence: string } }> } };
      const outcome = await broadsheet.call(call, given);
      if (!outcome.ok) throw new Error(outcome.problem?.sentence);
      return outcome.value;
    },
    [name, input] as const,
  );
}
