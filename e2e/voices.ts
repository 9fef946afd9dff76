import type { Page } from '@playwright/test';

export interface StandInVoice {
  readonly name: string;
  readonly lang: string;
}

export interface Said {
  readonly text: string;
  readonly lang: string;
  readonly voice: string;
  readonly rate: number;
}

interface StandIn {
  readonly said: Said[];
  readonly finish: (event: string) => void;
}

/** Stands in for the system's voices, which this kind of machine has none of: what is spoken is noted, and ends when {@link finish} says. */
export function standInForVoices(window: Page, voices: readonly StandInVoice[]): Promise<void> {
  return window.evaluate((given) => {
    const noted: Said[] = [];
    let speaking: EventTarget | null = null;
    class Utterance extends EventTarget {
      lang = '';
      voice: { name: string } | null = null;
      rate = 1;
      constructor(readonly text: string) {
        super();
      }
    }
    const list = given.map((voice) => ({ ...voice, voiceURI: voice.name, localService: true, default: false }));
    class Synthesis extends EventTarget {
      getVoices = () => list;
      speak(utterance: Utterance) {
        noted.push({ text: utterance.text, lang: utterance.lang, voice: utterance.voice?.name ?? '', rate: utterance.rate });
        speaking = utterance;
      }
      cancel() {
        speaking = null;
      }
    }
    const end = (event: string): void => {
      const ended = speaking;
      speaking = null;
      ended?.dispatchEvent(Object.assign(new Event(event), { error: 'synthesis-failed' }));
    };
    Object.defineProperty(globalThis, 'speechSynthesis', { value: new Synthesis(), configurable: true });
    Object.assign(globalThis, { SpeechSynthesisUtterance: Utterance, standIn: { said: noted, finish: end } });
  }, voices);
}

export function said(window: Page): Promise<Said[]> {
  return window.evaluate(() => (globalThis as unknown as { standIn: StandIn }).standIn.said);
}

/** The sentence that is spoken ends, or fails. */
export function finish(window: Page, event: 'end' | 'error' = 'end'): Promise<void> {
  return window.evaluate((name) => (globalThis as unknown as { standIn: StandIn }).standIn.finish(name), event);
}

/** The words that are marked as being spoken. */
export function marked(window: Page): Promise<string> {
  return window.evaluate(() => [...(CSS.highlights.get('listened') ?? [])].map((range) => range.toString()).join());
}
