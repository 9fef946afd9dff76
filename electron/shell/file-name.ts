const longest = 80;

/** A title as a file's name that Windows, macOS and Linux all take; never empty. */
export function fileName(title: string): string {
  const clean = title
    .normalize('NFC')
    // What no system or some system refuses, and what turns text around.
    .replace(/[\p{Cc}\p{Cf}<>:"/\\|?*]/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  const short = clean.length <= longest ? clean : clean.slice(0, longest).replace(/\s+\S*$/, '');
  // Windows: no dot or space at the end, and no device's name.
  const name = short.replace(/^[. ]+|[. ]+$/g, '');
  return name === '' || /^(?:con|prn|aux|nul|com\d|lpt\d)$/i.test(name) ? 'Picture' : name;
}
