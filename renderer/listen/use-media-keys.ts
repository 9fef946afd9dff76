import { useEffect, useRef } from 'react';
import silence from './silence.wav';

export interface MediaKeys {
  readonly isPlaying: boolean;
  readonly title: string;
  readonly feed: string;
  readonly onPlay: () => void;
  readonly onPause: () => void;
  readonly onPrevious: () => void;
  readonly onNext: () => void;
  readonly onStop: () => void;
}

/**
 * The system's media keys and its "now playing" for a story that is read aloud. They belong to pages that play a
 * sound, and the system's voice is none: a silent one of six seconds, played over and over, stands for it
 * (Chromium gives the keys to sounds of five seconds and more).
 */
export function useMediaKeys(keys: MediaKeys): void {
  const current = useRef(keys);
  useEffect(() => void (current.current = keys));
  const sound = useRef<HTMLAudioElement>(null);
  const { isPlaying, title, feed } = keys;

  useEffect(() => {
    const { mediaSession } = navigator;
    const handlers = {
      play: () => current.current.onPlay(),
      pause: () => current.current.onPause(),
      previoustrack: () => current.current.onPrevious(),
      nexttrack: () => current.current.onNext(),
      stop: () => current.current.onStop(),
    } as const;
    const actions = Object.keys(handlers) as (keyof typeof handlers)[];
    for (const action of actions) mediaSession.setActionHandler(action, handlers[action]);
    const audio = new Audio(silence);
    audio.loop = true;
    sound.current = audio;
    return () => {
      audio.pause();
      audio.removeAttribute('src');
      for (const action of actions) mediaSession.setActionHandler(action, null);
      mediaSession.metadata = null;
      mediaSession.playbackState = 'none';
    };
  }, []);

  useEffect(() => {
    navigator.mediaSession.metadata = new MediaMetadata({ title, artist: feed });
  }, [title, feed]);

  useEffect(() => {
    // Without a sound device there are no media keys to hold; the story is read all the same, or says why not.
    if (isPlaying) sound.current?.play().catch(() => undefined);
    else sound.current?.pause();
    navigator.mediaSession.playbackState = isPlaying ? 'playing' : 'paused';
  }, [isPlaying]);
}
