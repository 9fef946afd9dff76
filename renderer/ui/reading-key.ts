const mirrored: Readonly<Record<string, string>> = { ArrowLeft: 'ArrowRight', ArrowRight: 'ArrowLeft' };

/** The key as it would be in a window that runs from left to right: `ArrowRight` goes on, `ArrowLeft` back. */
export function readingKey(key: string): string {
  return document.documentElement.dir === 'rtl' ? (mirrored[key] ?? key) : key;
}
