import { FuseV1Options, getCurrentFuseWire } from '@electron/fuses';
import { chromium, expect, test, type Browser } from '@playwright/test';
import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openSite, prose, rss } from '../../electron/testing/site';

const folder = '/usr/lib/broadsheet';
const noSandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
let profile: string;

test.beforeAll(() => {
  profile = mkdtempSync(join(tmpdir(), 'broadsheet-installed-'));
});
test.afterAll(() => rmSync(profile, { recursive: true, force: true }));

test('the menu has it under News, the path has its command', () => {
  const entry = readFileSync('/usr/share/applications/broadsheet.desktop', 'utf8');
  expect(entry).toMatch(/^Categories=.*\bNews\b/m);
  expect(entry).toMatch(/^Name=Broadsheet$/m);
  expect(existsSync('/usr/share/icons/hicolor/256x256/apps/broadsheet.png')).toBe(true);
  const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as { version: string };
  const printed = spawnSync('broadsheet', [...noSandbox, '--version'], { env: { ...process.env, DISPLAY: '' }, encoding: 'utf8' });
  expect(printed.stdout).toBe(`${version}\n`);
});

test('the fuses are set: it runs as itself only, from its own archive only', async () => {
  const wire = await getCurrentFuseWire(join(folder, 'broadsheet-program'));
  const isOn = (option: FuseV1Options): boolean => String(wire[option]) === '49';
  expect({
    runAsNode: isOn(FuseV1Options.RunAsNode),
    nodeOptions: isOn(FuseV1Options.EnableNodeOptionsEnvironmentVariable),
    inspect: isOn(FuseV1Options.EnableNodeCliInspectArguments),
    fileProtocol: isOn(FuseV1Options.GrantFileProtocolExtraPrivileges),
    onlyFromAsar: isOn(FuseV1Options.OnlyLoadAppFromAsar),
    cookieEncryption: isOn(FuseV1Options.EnableCookieEncryption),
  }).toEqual({ runAsNode: false, nodeOptions: false, inspect: false, fileProtocol: false, onlyFromAsar: true, cookieEncryption: true });
});

test('only what it needs is in it', () => {
  expect(readdirSync(join(folder, 'resources')).toSorted()).toEqual(['app.asar', 'app.asar.unpacked']);
  const prebuilds = join(folder, 'resources/app.asar.unpacked/node_modules/@photostructure/sqlite/prebuilds');
  expect(readdirSync(prebuilds)).toEqual([`linux-${process.arch}`]);
});

test('it follows a feed by command, shows it in its window under its policy, and its archive outlives it', async () => {
  const site = await openSite((path) =>
    path === '/feed.xml' ? { headers: { 'content-type': 'application/rss+xml' }, body: rss('Harbour News', [{ id: '1', title: 'An installed story', html: prose('package') }]) } : undefined,
  );
  expect(await run('broadsheet', [...noSandbox, 'subscribe', `${site.origin}/feed.xml`, '--profile', profile])).toBe(0);
  await site.close();

  const browser = await openWindow();
  await expect.poll(() => browser.contexts()[0]?.pages().length ?? 0).toBeGreaterThan(0);
  const [page] = browser.contexts()[0]?.pages() ?? [];
  if (!page) throw new Error('the program opened no window');
  await page.getByRole('treeitem', { name: /^Harbour News/ }).click();
  await page.getByRole('option', { name: /An installed story/ }).click();
  await expect(page.getByRole('article')).toContainText('The package drew people');

  expect(page.url()).toBe('broadsheet://app/index.html');
  const refused = await page.evaluate(async () => {
    const script = document.createElement('script');
    script.textContent = 'window.ran = true';
    document.body.append(script);
    const image = new Image();
    const loaded = new Promise((resolve) => {
      image.addEventListener('load', () => resolve('loaded'));
      image.addEventListener('error', () => resolve('refused'));
    });
    image.src = 'http://127.0.0.1:9/pixel.png';
    return { ran: 'ran' in window, image: await loaded, fetched: await fetch('broadsheet://app/index.html').then(() => 'fetched', () => 'refused') };
  });
  expect(refused).toEqual({ ran: false, image: 'refused', fetched: 'refused' });
  await browser.close();
  program?.kill();

  expect(await run('apt-get', ['remove', '-y', '-qq', 'broadsheet'])).toBe(0);
  expect(existsSync('/usr/bin/broadsheet')).toBe(false);
  expect(existsSync(join(profile, 'archive.db'))).toBe(true);
});

let program: ChildProcess | undefined;
test.afterEach(() => void program?.kill());

function run(command: string, args: readonly string[]): Promise<number | null> {
  return new Promise((resolve) => {
    spawn(command, args, { stdio: 'ignore', env: { ...process.env, DISPLAY: '', DEBIAN_FRONTEND: 'noninteractive' } }).on('close', resolve);
  });
}

async function openWindow(): Promise<Browser> {
  program = spawn('broadsheet', [...noSandbox, '--remote-debugging-port=9455', `--profile=${profile}`], { stdio: 'ignore' });
  for (let tries = 0; ; tries++) {
    try {
      return await chromium.connectOverCDP('http://127.0.0.1:9455');
    } catch (error) {
      if (tries > 60) throw error;
      await new Promise((resolve) => setTimeout(resolve, 250));
    }
  }
}
