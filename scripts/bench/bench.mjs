// `npm run bench [NAME …]`: timings, as ratios of things measured side by side in one run.
import { openDisplay } from '../setup/display.mjs';
import { runScript, runtimeSwitches } from '../setup/launch.mjs';
import { setUp } from '../setup/set-up.mjs';
import { benchComplete } from './complete.mjs';
import { benchFeeds } from './feeds.mjs';
import { benchRelated, benchRelatedMillion } from './related.mjs';
import { benchSearch } from './search.mjs';
import { benchScrolling } from './scrolling.mjs';
import { benchStart } from './start.mjs';
import { benchTyping } from './typing.mjs';

const benches = { start: benchStart, feeds: benchFeeds, complete: benchComplete, search: benchSearch, related: benchRelated, typing: benchTyping, scrolling: benchScrolling };
/** Run only when named: a million articles take half an hour to make. */
const onRequest = { 'related-million': benchRelatedMillion };

await runScript(async () => {
  const { executable } = await setUp();
  const switches = runtimeSwitches();
  const display = await openDisplay({ always: true });
  const names = process.argv.slice(2);
  let kept = true;
  try {
    for (const [name, bench] of Object.entries({ ...benches, ...onRequest })) {
      if (names.length > 0 ? !names.includes(name) : name in onRequest) continue;
      kept = (await bench({ executable, switches, env: { ...display.env, BROADSHEET_NO_DIALOGS: '1' } })) && kept;
    }
  } finally {
    display.close();
  }
  return kept ? 0 : 1;
});
