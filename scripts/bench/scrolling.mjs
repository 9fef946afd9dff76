import { printRatio, percentile } from './figures.mjs';
import { builtStore, newsArchive } from './news-archive.mjs';
import { withProgram } from './program.mjs';

const articles = 100_000;
/** Pixels a frame, and frames. */
const speed = { step: 600, frames: 400 };
const opened = 50;

/** A list of 100,000 rows thrown along, beside a list of empty rows of the same height; and whether anything moves as stories open. */
export async function benchScrolling(tools) {
  const store = await builtStore();
  const { file } = await newsArchive(store, articles);
  return withProgram(tools, store, file, async (window) => {
    await window.keyboard.press('Control+3');
    await window.getByRole('listbox').evaluate((list) => (list.scrollTop = 0));
    await window.waitForTimeout(1000);
    const own = await window.evaluate(throwList, speed);
    // Of the faces for Chinese and Japanese only the slices come that a text needs, once each: told beside it, not in its place.
    await window.getByRole('listbox').evaluate((list) => (list.scrollTop = 0));
    await window.waitForTimeout(1000);
    const again = await window.evaluate(throwList, speed);
    const empty = await window.evaluate(throwEmptyList, speed);
    process.stdout.write(`rows in sight without their headline, of ${2 * speed.frames} frames: ${own.blank + again.blank}\n`);
    printRatio('the same once all its faces are here, p99', percentile(again.times, 99), percentile(empty.times, 99), 'ms');
    const isSmooth = printRatio('frames of a thrown list, p99', percentile(own.times, 99), percentile(empty.times, 99), 'ms', 1.25);
    const shift = await window.evaluate(watchShifts).then(() => openStories(window));
    process.stdout.write(`layout shift while ${opened} stories open: ${shift.toFixed(4)}\n`);
    return isSmooth && own.blank + again.blank === 0 && shift === 0;
  });
}

async function openStories(window) {
  await window.getByRole('option').first().click();
  for (let count = 0; count < opened; count++) {
    await window.keyboard.press('j');
    await window.waitForTimeout(60);
  }
  await window.waitForTimeout(300);
  return window.evaluate(() => globalThis.layoutShift);
}

/** In the window. Shifts without a person's doing: the browser leaves out those soon after a key or a click, so all are counted here. */
function watchShifts() {
  globalThis.layoutShift = 0;
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) globalThis.layoutShift += entry.value;
  }).observe({ type: 'layout-shift', buffered: false });
}

/** In the window. */
async function throwList({ step, frames }) {
  const list = document.querySelector('[role=listbox]');
  const box = list.getBoundingClientRect();
  const times = [];
  let blank = 0;
  let before = await new Promise(requestAnimationFrame);
  for (let frame = 0; frame < frames; frame++) {
    list.scrollTop += step;
    const now = await new Promise(requestAnimationFrame);
    times.push(now - before);
    before = now;
    const middle = document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2);
    if (!middle || middle === list || middle.closest('[aria-busy]') || !middle.closest('[data-index], [role=presentation]')) blank += 1;
  }
  return { times, blank };
}

/** In the window: the least that a virtual list can do, rows of one height with nothing in them. */
async function throwEmptyList({ step, frames }) {
  const height = 106;
  const list = document.createElement('div');
  list.style.cssText = 'position: fixed; inset: 0; z-index: 100; overflow: auto; background: white';
  const all = list.appendChild(document.createElement('div'));
  all.style.cssText = `position: relative; height: ${100_000 * height}px`;
  const rows = Array.from({ length: 32 }, () => all.appendChild(document.createElement('div')));
  document.body.append(list);
  const place = () => {
    const first = Math.max(0, Math.floor(list.scrollTop / height) - 12);
    rows.forEach((row, index) => (row.style.cssText = `position: absolute; height: ${height}px; width: 100%; transform: translateY(${(first + index) * height}px)`));
  };
  list.addEventListener('scroll', place);
  place();
  const times = [];
  let before = await new Promise(requestAnimationFrame);
  for (let frame = 0; frame < frames; frame++) {
    list.scrollTop += step;
    const now = await new Promise(requestAnimationFrame);
    times.push(now - before);
    before = now;
  }
  list.remove();
  return { times };
}
