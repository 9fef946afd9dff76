import { useEffect } from 'react';
import { withoutBreaks } from '../language/hyphenate';

/** What is copied, as text and as HTML, is what its author wrote: without the soft hyphens that a story was set with. */
export function useUnbrokenCopies(): void {
  // On the page, since a selection may begin or end outside the story.
  useEffect(() => {
    document.addEventListener('copy', copyUnbroken);
    return () => document.removeEventListener('copy', copyUnbroken);
  }, []);
}

function copyUnbroken(event: ClipboardEvent): void {
  const selection = getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return;
  const text = selection.toString();
  if (withoutBreaks(text) === text) return;
  const box = document.createElement('div');
  box.append(selection.getRangeAt(0).cloneContents());
  event.clipboardData?.setData('text/plain', withoutBreaks(text));
  event.clipboardData?.setData('text/html', withoutBreaks(box.innerHTML));
  event.preventDefault();
}
