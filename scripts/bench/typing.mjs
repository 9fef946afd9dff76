import { printRatio, percentile } from './figures.mjs';
import { builtStore, newsArchive } from './news-archive.mjs';
import { withProgram } from './program.mjs';

/** Milliseconds from key to painted list. */
const bounds = { 50_000: 50, 1_000_000: 200 };

/** Searches typed in the real window, beside the same FTS5 query asked raw: from the key to the painted list. */
export async function benchTyping(tools) {
  const count = Number(process.env.BROADSHEET_BENCH_ARTICLES ?? 50_000);
  const store = await builtStore();
  const { file, words } = await newsArchive(store, count);
  const texts = [words[2], words[250], `${words[260]} ${words[300]}`, words[4000], `"${words[3]} ${words[250]}`, `title:${words[250]}`, `${words[250]} OR ${words[4000]}`, '一丁'];
  const raw = rawTimes(store, file, texts);
  const painted = await withProgram(tools, store, file, async (window) => {
    await window.evaluate(watchPaints);
    const times = [];
    for (const text of texts) {
      await window.keyboard.press('/');
      await window.getByRole('searchbox').fill('');
      await window.waitForTimeout(200);
      for (let length = 1; length <= text.length; length++) {
        const typed = text.slice(0, length);
        const time = window.evaluate((expected) => globalThis.paintOf(expected), typed);
        await window.keyboard.insertText(typed.at(-1));
        times.push(await time);
      }
    }
    return times;
  });
  printRatio(`key to painted list of ${count}, p50`, percentile(painted, 50), percentile(raw, 50), 'ms');
  printRatio(`key to painted list of ${count}, p95, beside raw FTS5`, percentile(painted, 95), percentile(raw, 95), 'ms');
  return printRatio(`key to painted list of ${count}, p95, against its bound`, percentile(painted, 95), bounds[count] ?? bounds[50_000], 'ms', 1);
}

/** Runs in the window: tells how long it took from a text in the field to the frame that shows what it found. */
function watchPaints() {
  const typedAt = new Map();
  addEventListener('input', ({ target }) => typedAt.set(target.value, performance.now()), { capture: true });
  globalThis.paintOf = (expected) =>
    new Promise((resolve) => {
      const observer = new MutationObserver(() => look());
      const look = () => {
        const isThere = typedAt.has(expected) && (document.querySelector('[data-found]')?.dataset.found === expected || expected.trim() === '');
        if (!isThere) return;
        observer.disconnect();
        const { port1, port2 } = new MessageChannel();
        port1.addEventListener('message', () => resolve(performance.now() - typedAt.get(expected)));
        port1.start();
        // After the frame in which it stands.
        requestAnimationFrame(() => port2.postMessage(null));
      };
      observer.observe(document.body, { subtree: true, childList: true, attributes: true, attributeFilter: ['data-found', 'value'] });
      look();
    });
}

function rawTimes(store, file, texts) {
  const database = store.openDatabase(file, 'reader');
  const times = [];
  for (const text of texts) {
    for (let length = 1; length <= text.length; length++) {
      const { query } = store.readQuery(text.slice(0, length));
      const plan = query && store.planOf(database, query, () => null);
      if (!plan || plan.wanted === null) continue;
      const before = performance.now();
      database.all('SELECT rowid FROM search WHERE search MATCH ? ORDER BY rank LIMIT 50', store.expressionOf(plan));
      times.push(performance.now() - before);
    }
  }
  database.close();
  return times;
}
