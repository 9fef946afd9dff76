import { DatabaseSync } from '@photostructure/sqlite';
import { spawn, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, projectFolder, runtime, switches, test } from '../app';

interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Starts the program as a person does and waits for its end. */
function run(args: readonly string[], env: Readonly<Record<string, string>> = {}): Promise<Ended> {
  return new Promise((resolve) => {
    const child = spawn(runtime, [...switches, projectFolder, ...args], { env: { ...process.env, BROADSHEET_NO_DIALOGS: '1', ...env } });
    let stdout = '';
    let stderr = '';
    child.stdout.on('data', (chunk) => (stdout += String(chunk)));
    child.stderr.on('data', (chunk) => (stderr += String(chunk)));
    child.on('close', (code) => resolve({ code, stdout, stderr }));
  });
}

const sentence = (stderr: string): string | undefined => stderr.split('\n').find((line) => line.startsWith('broadsheet: '));

test('--help and --version answer and end', async () => {
  const version = (JSON.parse(readFileSync(join(projectFolder, 'package.json'), 'utf8')) as { version: string }).version;
  expect(await run(['--version'])).toMatchObject({ code: 0, stdout: `${version}\n` });
  const help = await run(['--help']);
  expect(help.code).toBe(0);
  expect(help.stdout).toContain('Usage: broadsheet');
  const wrong = await run(['--wrong']);
  expect(wrong.code).toBe(2);
  expect(sentence(wrong.stderr)).toContain('--wrong');
});

test('--screenshot paints the story, writes a picture and ends', async ({ profile }) => {
  const path = join(profile, 'pictures', 'story.png');
  const ended = await run([`--profile=${profile}`, `--screenshot=${path}`, '--size=1440x900']);
  expect(ended.code).toBe(0);
  const png = readFileSync(path);
  expect(png.subarray(1, 4).toString()).toBe('PNG');
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1440, 900]);
  // A blank page is a few kilobytes.
  expect(png.length).toBeGreaterThan(100_000);
});

test('two starts on one profile focus one window', async ({ profile, start }) => {
  const { app } = await start();
  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.minimize());
  const second = await run([`--profile=${profile}`]);
  expect(second.code).toBe(0);
  expect(second.stdout).toContain('already open');
  expect(app.windows()).toHaveLength(1);
  await expect.poll(() => app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.isMinimized())).toBe(false);
});

test('a profile folder that can not be written is named in a sentence', async ({ profile }) => {
  const file = join(profile, 'not-a-folder');
  writeFileSync(file, 'a person’s own file');
  const ended = await run([`--profile=${join(file, 'profile')}`]);
  expect(ended.code).toBe(2);
  expect(sentence(ended.stderr)).toMatch(/can't write to its folder .*--profile=FOLDER/);
  expect(readFileSync(file, 'utf8')).toBe('a person’s own file');
});

test('an archive of a newer version is left untouched', async ({ profile }) => {
  const path = join(profile, 'archive.db');
  const archive = new DatabaseSync(path);
  archive.exec('CREATE TABLE of_the_future (x); PRAGMA user_version = 9999');
  archive.close();
  const before = readFileSync(path);
  const ended = await run([`--profile=${profile}`]);
  expect(ended.code).toBe(2);
  expect(sentence(ended.stderr)).toContain('newer Broadsheet');
  expect(readFileSync(path).equals(before)).toBe(true);
});

test('a damaged archive is left as found and named', async ({ profile }) => {
  const path = join(profile, 'archive.db');
  writeFileSync(path, 'not a database at all, whatever its name says. '.repeat(200));
  const before = readFileSync(path);
  const ended = await run([`--profile=${profile}`]);
  expect(ended.code).toBe(2);
  expect(sentence(ended.stderr)).toContain('archive is damaged');
  expect(readFileSync(path).equals(before)).toBe(true);
});

test('a full disk at the first start is named in a sentence', async ({ profile }) => {
  test.skip(process.platform !== 'linux' || process.getuid?.() !== 0, 'needs a small disk of its own, which only root can mount');
  const disk = join(profile, 'small');
  mkdirSync(disk);
  const mounted = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=32k', 'tmpfs', disk]).status === 0;
  test.skip(!mounted, 'this machine lets nothing be mounted');
  try {
    const ended = await run([`--profile=${disk}`]);
    expect(ended.code).toBe(2);
    expect(sentence(ended.stderr)).toMatch(/disk is full|can't write to its folder/);
  } finally {
    spawnSync('umount', ['-l', disk]);
  }
});

test('a damaged edition file is left out, said once, and the rest works', async ({ profile }) => {
  // The program from a copy of its files whose edition is cut off.
  const copy = join(profile, 'program');
  for (const part of ['package.json', 'dist', 'assets']) cpSync(join(projectFolder, part), join(copy, part), { recursive: true });
  cpSync(join(projectFolder, 'node_modules/@photostructure'), join(copy, 'node_modules/@photostructure'), { recursive: true });
  cpSync(join(projectFolder, 'node_modules/node-gyp-build'), join(copy, 'node_modules/node-gyp-build'), { recursive: true });
  const edition = join(copy, 'assets/edition/edition.json');
  writeFileSync(edition, readFileSync(edition).subarray(0, 900));
  const { _electron } = await import('@playwright/test');
  const app = await _electron.launch({ executablePath: runtime, args: [...switches, copy, `--profile=${join(profile, 'archive')}`] });
  const window = await app.firstWindow();
  await expect(window.getByRole('alert')).toContainText('The edition that came with Broadsheet is damaged');
  await expect(window.getByText('No feeds yet')).toBeVisible();
  await app.close();
  expect(existsSync(join(profile, 'archive/archive.db'))).toBe(true);
});
