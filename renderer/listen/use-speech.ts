import { useEffect, useRef } from 'react';

export interface Speech {
  readonly text: string;
  readonly language: string;
  readonly voice: SpeechSynthesisVoice;
  /** 1: as the voice speaks by itself. */
  readonly speed: number;
  /** Tells it from another sentence of the same words. */
  readonly at: string;
}

/**
 * Speaks one sentence while it is given; another one, or null, silences it. Pausing is silence too, since a
 * pause inside a sentence is not to be had from every system: it goes on at the sentence's start.
 */
export function useSpeech(speech: Speech | null, onEnd: () => void, onFailure: () => void): void {
  const listeners = useRef({ onEnd, onFailure });
  useEffect(() => void (listeners.current = { onEnd, onFailure }));
  const { text, language, voice, speed, at } = speech ?? {};

  useEffect(() => {
    if (text === undefined || language === undefined || !voice || speed === undefined) return;
    const { speechSynthesis, SpeechSynthesisUtterance } = window;
    let isWanted = true;
    const utterance = new SpeechSynthesisUtterance(text);
    utterance.lang = language;
    utterance.voice = voice;
    utterance.rate = speed;
    utterance.addEventListener('end', () => isWanted && listeners.current.onEnd());
    utterance.addEventListener('error', ({ error }) => {
      if (isWanted && error !== 'interrupted' && error !== 'canceled') listeners.current.onFailure();
    });
    speechSynthesis.speak(utterance);
    return () => {
      isWanted = false;
      speechSynthesis.cancel();
    };
  }, [text, language, voice, speed, at]); // oxlint-disable-line react/exhaustive-deps
}
