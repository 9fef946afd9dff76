import type { Typeface } from '../../electron/contract/reading';

const loadOpenDyslexic = (): Promise<unknown> =>
  Promise.all([
    import('@fontsource/opendyslexic/latin-400.css'),
    import('@fontsource/opendyslexic/latin-400-italic.css'),
    import('@fontsource/opendyslexic/latin-700.css'),
    import('@fontsource/opendyslexic/latin-700-italic.css'),
  ]);

/** The name that a face's style sheet gives it, and how to load that sheet; the others came with the window or the system. */
const onDemand: Partial<Record<Typeface, { readonly family: string; readonly load: () => Promise<unknown> }>> = {
  literata: {
    family: 'Literata Variable',
    load: () => Promise.all([import('@fontsource-variable/literata/opsz.css'), import('@fontsource-variable/literata/opsz-italic.css')]),
  },
  atkinson: {
    family: 'Atkinson Hyperlegible Next Variable',
    load: () => Promise.all([import('@fontsource-variable/atkinson-hyperlegible-next/wght.css'), import('@fontsource-variable/atkinson-hyperlegible-next/wght-italic.css')]),
  },
  opendyslexic: { family: 'OpenDyslexic', load: loadOpenDyslexic },
};

/** The faces that every window is set in, ready before the first line is laid out: where a story was left is found in them. */
export async function loadWindowFaces(): Promise<void> {
  await Promise.all(['Source Serif 4 Variable', 'Newsreader Variable', 'Libre Franklin Variable'].map((family) => document.fonts.load(`18px "${family}"`)));
}

/** Has a typeface ready to be set in, so that text never appears in another first. */
export async function loadTypeface(typeface: Typeface): Promise<void> {
  const face = onDemand[typeface];
  if (!face) return;
  await face.load();
  await document.fonts.load(`18px "${face.family}"`);
}

/** Kana, ideographs and their punctuation. */
const japanese = /[\u3000-\u30ff\u3400-\u9fff\uf900-\ufaff\uff00-\uffef]/;
let loaded: Promise<unknown> | undefined;

/** Loads the faces for Japanese where a text needs them: a hundred slices, of which only those used are read. */
export async function loadFacesFor(text: string): Promise<void> {
  if (!japanese.test(text)) return;
  loaded ??= Promise.all([import('@fontsource-variable/noto-serif-jp/wght.css'), import('@fontsource-variable/noto-sans-jp/wght.css')]);
  await loaded;
}

/** Whether they are here. */
export function hasJapaneseFaces(): boolean {
  return loaded !== undefined;
}
