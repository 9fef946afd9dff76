import { useEffect, useState, type ReactElement } from 'react';
import type { Story } from '../../electron/contract/model';
import { stepParagraph, stopListening, toggleListening } from '../actions/listening';
import { languageName } from '../language/format';
import { t } from '../language/language';
import type { Listening } from '../state/listening';
import { usePicked } from '../state/store';
import { IconButton } from '../ui/Button';
import { NoVoice } from './NoVoice';
import type { Passage } from './passages';
import styles from './Player.module.css';
import { useMediaKeys } from './use-media-keys';
import { usePassages } from './use-passages';
import { useSight } from './use-sight';
import { useSpeech } from './use-speech';
import { useVoices } from './use-voices';
import { VoiceFields } from './VoiceFields';
import { voiceFor } from './voices';

/** Reads the open story aloud, sentence by sentence; nothing when nobody listens. */
export function Player(): ReactElement | null {
  const { listening, story } = usePicked('listening', 'story');
  const isOther = listening !== null && listening.articleId !== story?.headline.id;
  // Whoever goes on to another story has stopped listening to this one.
  useEffect(() => {
    if (isOther) stopListening();
  }, [isOther]);
  return listening && story && !isOther ? <OpenPlayer listening={listening} story={story} /> : null;
}

function OpenPlayer({ listening, story }: { readonly listening: Listening; readonly story: Story }): ReactElement {
  const { settings, changeListening } = usePicked('settings', 'changeListening');
  const { voices, again } = useVoices();
  const [hasFailed, setFailed] = useState(false);
  const passages = usePassages(story);
  const passage = passages[listening.paragraph];
  const sentence = passage?.sentences[listening.sentence];
  const voice = passage && voices ? voiceFor(voices, passage.language, settings?.listenVoices ?? {}) : undefined;
  const isSpeaking = listening.isPlaying && voice !== undefined && !hasFailed;

  useSpeech(
    isSpeaking && passage && sentence ? { text: sentence.spoken, language: passage.language, voice, speed: settings?.listenSpeed ?? 1, at: `${listening.paragraph}/${listening.sentence}` } : null,
    () => changeListening(after(listening, passages)),
    () => setFailed(true),
  );
  useSight(sentence?.range ?? null);
  useMediaKeys({
    isPlaying: isSpeaking,
    title: story.headline.title,
    feed: story.headline.feedTitle,
    onPlay: () => changeListening({ isPlaying: true }),
    onPause: () => changeListening({ isPlaying: false }),
    onPrevious: () => stepParagraph(-1),
    onNext: () => stepParagraph(1),
    onStop: stopListening,
  });
  const isPastEnd = passages.length > 0 && listening.paragraph >= passages.length;
  useEffect(() => {
    if (isPastEnd) stopListening();
  }, [isPastEnd]);

  const toggle = (): void => {
    if (hasFailed) setFailed(false);
    else toggleListening();
  };
  const problem = hasFailed ? t('listen.failed', { voice: voice?.name ?? '' }) : voices && passage && !voice ? t('listen.noVoiceFor', { language: languageName(passage.language) }) : null;
  return (
    <section className={styles['player']} data-region="listen" aria-label={t('listen.label')}>
      {voices?.length === 0 ? (
        <NoVoice onAgain={again} />
      ) : (
        <>
          <IconButton icon="up" label={t('listen.previous')} shortcut="Alt ↑" onClick={() => stepParagraph(-1)} />
          <span className={styles['main']}>
            <IconButton icon={isSpeaking ? 'pause' : 'play'} label={isSpeaking ? t('listen.pause') : t('listen.play')} shortcut="L" onClick={toggle} />
          </span>
          <IconButton icon="down" label={t('listen.next')} shortcut="Alt ↓" onClick={() => stepParagraph(1)} />
          <p className={styles[problem ? 'problem' : 'place']} role={problem ? 'status' : undefined}>
            {problem ?? t('listen.paragraph', { index: Math.min(listening.paragraph + 1, passages.length), count: passages.length })}
          </p>
          {voices && passage && <VoiceFields voices={voices} language={passage.language} voice={voice} onChange={() => setFailed(false)} />}
        </>
      )}
      <IconButton icon="close" label={t('listen.stop')} onClick={stopListening} />
    </section>
  );
}

/** The sentence after this one; after the story's last, a paragraph that is none. */
function after({ paragraph, sentence }: Listening, passages: readonly Passage[]): Partial<Listening> {
  const isLast = sentence + 1 >= (passages[paragraph]?.sentences.length ?? 0);
  return isLast ? { paragraph: paragraph + 1, sentence: 0 } : { sentence: sentence + 1 };
}
