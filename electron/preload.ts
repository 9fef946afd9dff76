import { contextBridge, ipcRenderer } from 'electron';
import type { CallName, EventName, Outcome } from './contract/api';

/** The whole bridge: `call` asks main, `on` hears from it. What may be asked is decided in main. */
const bridge = {
  call: (name: CallName, input: unknown): Promise<Outcome<unknown>> => ipcRenderer.invoke('call', name, input),
  on(listener: (name: EventName, event: unknown) => void): void {
    ipcRenderer.on('event', (_, name: EventName, event: unknown) => listener(name, event));
  },
};

export type Bridge = typeof bridge;

contextBridge.exposeInMainWorld('broadsheet', bridge);
