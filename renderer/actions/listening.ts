import { useStore, type State } from '../state/store';

const { getState } = useStore;

/** Whether there is a text to read aloud. */
export function hasText({ story }: State): boolean {
  return story !== null && story.contentHtml !== null;
}

/** Begins to read the open story aloud; pauses it, and goes on. */
export function toggleListening(): void {
  const { story, listening, setListening, changeListening } = getState();
  if (!story) return;
  const articleId = story.headline.id;
  if (listening?.articleId === articleId) changeListening({ isPlaying: !listening.isPlaying });
  else setListening({ articleId, isPlaying: true, paragraph: 0, sentence: 0 });
}

/** Goes to the next paragraph; back (-1) to the start of this one, and from there to the one before. */
export function stepParagraph(direction: 1 | -1): void {
  const { listening, changeListening } = getState();
  if (!listening) return;
  const isInside = direction < 0 && listening.sentence > 0;
  changeListening({ paragraph: Math.max(0, listening.paragraph + (isInside ? 0 : direction)), sentence: 0 });
}

export function stopListening(): void {
  getState().setListening(null);
}
