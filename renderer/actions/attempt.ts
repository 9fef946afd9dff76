import { CallError } from '../api';
import { problemWords } from '../language/language';
import { useStore } from '../state/store';

/** Runs it; when it fails, takes back what was shown meanwhile and tells the person why. */
export async function attempt(body: () => Promise<unknown>, takeBack?: () => void): Promise<void> {
  try {
    await body();
  } catch (error) {
    takeBack?.();
    if (!(error instanceof CallError)) throw error;
    useStore.getState().showToast({ kind: 'problem', text: problemWords(error.problem), canUndo: false });
  }
}
