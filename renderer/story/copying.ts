import type { ClipboardEvent } from 'react';
import { withoutBreaks } from '../language/hyphenate';

/** What is copied from a story, as text and as HTML, is what its author wrote: no soft hyphens. */
export function copyUnbroken(event: ClipboardEvent): void {
  const selection = getSelection();
  const range = selection && selection.rangeCount > 0 ? selection.getRangeAt(0) : undefined;
  if (!selection || !range || range.collapsed) return;
  const text = selection.toString();
  if (withoutBreaks(text) === text) return;
  const box = document.createElement('div');
  box.append(range.cloneContents());
  event.clipboardData.setData('text/plain', withoutBreaks(text));
  event.clipboardData.setData('text/html', withoutBreaks(box.innerHTML));
  event.preventDefault();
}
