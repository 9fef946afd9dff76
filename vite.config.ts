import react from '@vitejs/plugin-react';
import { cpSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { fileURLToPath } from 'node:url';
import { defineConfig, type Plugin, type UserConfig } from 'vite';

const path = (relative: string): string => fileURLToPath(new URL(relative, import.meta.url));
const external = ['electron', '@photostructure/sqlite', ...builtinModules, /^node:/];

/** The store reads its migrations from beside itself, so that tests and the program read the same files. */
const copyMigrations: Plugin = {
  name: 'copy-migrations',
  writeBundle: ({ dir }) => cpSync(path('electron/store/migrations'), `${dir}/migrations`, { recursive: true }),
};

/** A face that is already here never needs a stand-in: the first paint is in the right type. One format of it is enough. */
const blockOnFonts: Plugin = {
  name: 'block-on-fonts',
  enforce: 'pre',
  transform: (code, id) =>
    id.includes('@fontsource') && id.includes('.css') ? code.replaceAll('font-display: swap', 'font-display: block').replaceAll(/, url\([^)]+\.woff\) format\('woff'\)/g, '') : undefined,
};

/** One config, four builds: main with its threads (ESM), the preload (one CJS file, as the sandbox asks), the window, and what scripts measure. */
const configs: Record<string, UserConfig> = {
  main: {
    plugins: [copyMigrations],
    publicDir: false,
    ssr: { noExternal: true, external: ['electron', '@photostructure/sqlite'] },
    build: {
      ssr: true,
      target: 'node20',
      outDir: path('dist/main'),
      license: { fileName: 'licences.md' },
      emptyOutDir: true,
      sourcemap: true,
      rollupOptions: {
        input: {
          main: path('electron/main.ts'),
          store: path('electron/store/worker.ts'),
          press: path('electron/press/worker.ts'),
        },
        external,
        output: { format: 'es', entryFileNames: '[name].js', chunkFileNames: '[name]-[hash].js' },
      },
    },
  },
  eval: {
    plugins: [copyMigrations],
    publicDir: false,
    ssr: { noExternal: true, external: ['@photostructure/sqlite'] },
    build: {
      ssr: true,
      target: 'node20',
      outDir: path('dist/eval'),
      emptyOutDir: true,
      rollupOptions: { input: { production: path('scripts/eval/production.ts') }, external, output: { format: 'es', entryFileNames: '[name].js' } },
    },
  },
  preload: {
    publicDir: false,
    build: {
      target: 'node20',
      outDir: path('dist/preload'),
      emptyOutDir: true,
      lib: { entry: path('electron/preload.ts'), formats: ['cjs'], fileName: () => 'preload.cjs' },
      rollupOptions: { external },
    },
  },
  window: {
    root: path('renderer'),
    base: './',
    plugins: [react(), blockOnFonts],
    build: {
      target: 'chrome130',
      outDir: path('dist/window'),
      license: { fileName: 'licences.md' },
      emptyOutDir: true,
      modulePreload: false,
      // A font in a data: URL would need a hole in the content security policy.
      assetsInlineLimit: 0,
      reportCompressedSize: false,
      // Hundreds of slices of fonts are copied, which is no fault of a plugin.
      rollupOptions: { input: [path('renderer/index.html'), path('renderer/first-picture.html')], checks: { pluginTimings: false } },
    },
  },
};

export default defineConfig(({ mode, command }) => configs[command === 'serve' ? 'window' : mode] ?? configs['window'] ?? {});
