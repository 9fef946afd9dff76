const named = ['world', 'business', 'technology', 'science', 'health', 'media', 'law'] as const;

/** A section's colour as a token: its own where the design names one, else one that stays with the name. */
export function sectionColour(name: string): (typeof named)[number] {
  const lower = name.toLowerCase();
  const own = named.find((token) => token === lower);
  if (own) return own;
  let sum = 0;
  for (const character of lower) sum = (sum * 31 + (character.codePointAt(0) ?? 0)) % 65521;
  return named[sum % named.length] ?? 'world';
}
