import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import './theme/fonts';
import './theme/tokens.css';
import './theme/sections.css';
import './theme/base.css';
import './theme/reading.css';
import './theme/print.css';
import { App } from './App';
import { call } from './api';
import { settle, start } from './start';
import { useStore } from './state/store';
import { StoryWindow } from './StoryWindow';

const root = document.getElementById('root');
if (!root) throw new Error('the page has no root');

await start();
createRoot(root).render(
  <StrictMode>
    {useStore.getState().isStoryAlone ? <StoryWindow /> : <App />}
  </StrictMode>,
);

// Two frames after React's first commit the page is on the screen; fonts block nothing, they are local.
await document.fonts.ready;
requestAnimationFrame(() =>
  requestAnimationFrame(() => {
    void call('painted');
    settle();
  }),
);
