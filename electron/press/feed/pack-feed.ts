import { serialize } from 'node:v8';
import type { PackedFeedAnswer, PressedFeedAnswer } from '../../contract/pressed';

/** Puts a feed's entries into one buffer, which moves between threads without being copied. */
export function packFeed(pressed: PressedFeedAnswer): PackedFeedAnswer {
  if (pressed.kind === 'same') return pressed;
  const { entries, ...feed } = pressed.feed;
  return { kind: 'feed', hash: pressed.hash, feed, entries: new Uint8Array(serialize(entries)) };
}
