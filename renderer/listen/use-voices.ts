import { useEffect, useState } from 'react';

/** Milliseconds within which a system that has voices names them. */
const namedWithin = 1500;

/** The system's voices; null while it has yet to name them, and it may take a moment. `again` asks once more. */
export function useVoices(): { voices: readonly SpeechSynthesisVoice[] | null; again: () => void } {
  const [asked, setAsked] = useState(0);
  const [voices, setVoices] = useState<readonly SpeechSynthesisVoice[] | null>(null);

  useEffect(() => {
    const { speechSynthesis } = window;
    const read = (): boolean => {
      const found = speechSynthesis.getVoices();
      if (found.length > 0) setVoices(found);
      return found.length > 0;
    };
    const changed = (): void => void read();
    speechSynthesis.addEventListener('voiceschanged', changed);
    const timer = read() ? undefined : setTimeout(() => read() || setVoices([]), namedWithin);
    return () => {
      clearTimeout(timer);
      speechSynthesis.removeEventListener('voiceschanged', changed);
    };
  }, [asked]);

  const again = (): void => {
    setVoices(null);
    setAsked(asked + 1);
  };
  return { voices, again };
}
