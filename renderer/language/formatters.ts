/** Formatters of the platform, by what they are made from: making one takes longer than all that it writes in a list. */
const made = new Map<string, unknown>();

/** The formatter of a kind for a locale and its options. */
export function formatter<Options, Formatter>(Kind: new (locale: string, options: Options) => Formatter, locale: string, options: Options): Formatter {
  const key = `${Kind.name} ${locale} ${JSON.stringify(options)}`;
  const known = made.get(key) as Formatter | undefined;
  if (known) return known;
  const fresh = new Kind(locale, options);
  made.set(key, fresh);
  return fresh;
}
