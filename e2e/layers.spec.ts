import { expect, test } from '@playwright/test';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Which room may import which, and which packages; imports never run uphill. A room may always import from itself. */
const rooms: Readonly<Record<string, { rooms: readonly string[]; packages: readonly string[] }>> = {
  'electron/contract': { rooms: [], packages: ['valibot'] },
  'electron/threads': { rooms: ['electron/contract'], packages: ['node:worker_threads'] },
  'electron/press': { rooms: ['electron/contract'], packages: ['valibot', 'htmlparser2', 'entities', 'chardet', 'linkedom', '@mozilla/readability', 'tidy-url', 'image-size', 'fflate', 'node:crypto', 'node:v8'] },
  'electron/press/worker.ts': { rooms: ['electron/contract', 'electron/press', 'electron/threads'], packages: [] },
  'electron/store': { rooms: ['electron/contract'], packages: ['valibot', '@photostructure/sqlite', 're2js', 'node:fs', 'node:os', 'node:path', 'node:v8'] },
  'electron/store/worker.ts': { rooms: ['electron/contract', 'electron/store', 'electron/threads'], packages: ['node:worker_threads'] },
  'electron/refresh': { rooms: ['electron/contract'], packages: ['undici', 'p-limit', 'ipaddr.js', 'node:crypto', 'node:dns', 'node:fs/promises', 'node:os', 'node:path', 'node:net', 'node:stream', 'node:zlib'] },
  'electron/api': { rooms: ['electron/contract', 'electron/refresh', 'electron/transfer'], packages: [] },
  'electron/transfer': { rooms: ['electron/contract'], packages: ['node:crypto'] },
  'electron/cli': { rooms: ['electron/contract', 'electron/api', 'electron/transfer'], packages: ['node:util', 'node:fs/promises', 'node:path'] },
  'electron/shell': { rooms: ['electron/contract'], packages: ['electron', 'valibot', 'node:fs', 'node:fs/promises', 'node:path', 'node:url'] },
  'electron/main.ts': { rooms: ['electron/cli', 'electron/shell', 'electron/command.ts', 'electron/window.ts'], packages: ['electron'] },
  'electron/compose.ts': { rooms: ['electron/'], packages: ['electron', 'p-limit', 'node:fs/promises', 'node:path'] },
  'electron/command.ts': { rooms: ['electron/'], packages: ['electron', 'node:fs', 'node:os', 'node:path'] },
  'electron/window.ts': { rooms: ['electron/'], packages: ['electron', 'node:path', 'node:url'] },
  // For tests only: no other room may import it.
  'electron/testing': { rooms: ['electron/'], packages: ['parse5', 'node:child_process', 'node:fs', 'node:http', 'node:net', 'node:os', 'node:path', 'node:zlib'] },
  'electron/preload.ts': { rooms: ['electron/contract'], packages: ['electron'] },
  'renderer/api.ts': { rooms: ['electron/contract'], packages: [] },
  'renderer/language': { rooms: ['electron/contract'], packages: ['i18next', 'hyphen'] },
  'renderer/state': { rooms: ['electron/contract', 'renderer/api.ts'], packages: ['zustand'] },
  'renderer/actions': { rooms: ['electron/contract', 'renderer/api.ts', 'renderer/state', 'renderer/language'], packages: ['tinykeys'] },
  'renderer/ui': { rooms: [], packages: ['react'] },
  'renderer/theme': { rooms: ['electron/contract'], packages: ['@fontsource-variable', '@fontsource'] },
  'renderer/App.tsx': { rooms: ['renderer/'], packages: ['react'] },
  'renderer/StoryWindow.tsx': { rooms: ['renderer/'], packages: ['react'] },
  'renderer/start.ts': { rooms: ['renderer/', 'electron/contract'], packages: [] },
  'renderer/first-picture.ts': { rooms: ['renderer/'], packages: [] },
  'renderer/main.tsx': { rooms: ['renderer/'], packages: ['react', 'react-dom'] },
};

/** A region of the screen each: none imports another. */
const regions = ['bar', 'edition', 'follow', 'headlines', 'help', 'listen', 'offline', 'palette', 'related', 'rules', 'search', 'sections', 'settings', 'story', 'tags', 'viewer', 'welcome'];
const region = {
  rooms: ['electron/contract', 'renderer/state', 'renderer/actions', 'renderer/ui', 'renderer/language', 'renderer/theme'],
  packages: ['react', 'zustand', '@tanstack/react-virtual', 'dompurify', 'diff', 'fuzzysort'],
};

function roomOf(file: string): { name: string; rooms: readonly string[]; packages: readonly string[] } | undefined {
  const own = Object.entries(rooms)
    .filter(([name]) => file === name || file.startsWith(`${name}/`))
    .toSorted(([a], [b]) => b.length - a.length)[0];
  if (own) return { name: own[0], ...own[1] };
  const found = regions.find((name) => file.startsWith(`renderer/${name}/`));
  return found ? { name: `renderer/${found}`, ...region } : undefined;
}

function filesIn(folder: string): string[] {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = `${folder}/${entry.name}`;
    if (entry.isDirectory()) return filesIn(path);
    return /\.tsx?$/.test(entry.name) && !/\.(test|d)\.ts$/.test(entry.name) ? [path] : [];
  });
}

/** What a file imports: our files by their path from the root, packages by name. */
function importsOf(file: string): { ours: string[]; packages: string[] } {
  const source = readFileSync(join(root, file), 'utf8');
  const specifiers = [...source.matchAll(/^\s*(?:import|export)\s[^'"]*?from\s+['"]([^'"]+)['"]|^\s*import\s+['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]\s*\)/gms)]
    .map((match) => match[1] ?? match[2] ?? match[3] ?? '')
    .filter((specifier) => !specifier.endsWith('.css') || specifier.startsWith('@'));
  return {
    ours: specifiers.filter((specifier) => specifier.startsWith('.')).map((specifier) => relative(root, join(root, dirname(file), specifier)).replaceAll('\\', '/')),
    packages: specifiers.filter((specifier) => !specifier.startsWith('.')),
  };
}

/** A slice makes a part of the store; what else stands in its folder only computes. */
function isSlice(file: string): boolean {
  return file.startsWith('renderer/state/') && readFileSync(join(root, `${file}.ts`), 'utf8').includes('StateCreator');
}

test('imports go one way, as the table says', () => {
  const wrong: string[] = [];
  const files = [...filesIn('electron'), ...filesIn('renderer')];
  expect(files.length).toBeGreaterThan(50);
  for (const file of files) {
    const room = roomOf(file);
    if (!room) {
      wrong.push(`${file} stands in no room of the table`);
      continue;
    }
    const { ours, packages } = importsOf(file);
    for (const target of ours) {
      const allowed = [room.name, ...room.rooms].some((name) => `${target}/`.startsWith(name.endsWith('/') ? name : `${name.replace(/\.tsx?$/, '')}/`));
      if (!allowed) wrong.push(`${file} imports ${target}`);
    }
    for (const name of packages) {
      if (!room.packages.some((allowed) => name === allowed || name.startsWith(`${allowed}/`))) wrong.push(`${file} imports ${name}`);
    }
  }
  expect(wrong).toEqual([]);
});

test('slices do not know each other, and only the store joins them', () => {
  const wrong = filesIn('renderer/state').flatMap((file) =>
    file.endsWith('/store.ts') ? [] : importsOf(file).ours.filter(isSlice).map((target) => `${file} imports ${target}`),
  );
  expect(wrong).toEqual([]);
});

test('SQL stands in store only, colours in tokens.css only', () => {
  const wrong: string[] = [];
  for (const file of filesIn('electron').filter((path) => !path.startsWith('electron/store/'))) {
    if (/\b(SELECT .+ FROM|INSERT INTO|UPDATE \w+ SET|DELETE FROM)\b/.test(readFileSync(join(root, file), 'utf8'))) wrong.push(`${file} holds SQL`);
  }
  const styles = (folder: string): string[] =>
    readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => (entry.isDirectory() ? styles(`${folder}/${entry.name}`) : entry.name.endsWith('.css') ? [`${folder}/${entry.name}`] : []));
  for (const file of styles('renderer').filter((path) => !path.endsWith('/tokens.css'))) {
    if (/#[0-9a-f]{3,8}\b|\b(rgb|hsl|oklch)a?\(/i.test(readFileSync(join(root, file), 'utf8'))) wrong.push(`${file} names a colour`);
  }
  expect(wrong).toEqual([]);
});
