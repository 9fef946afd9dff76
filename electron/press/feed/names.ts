import { prefixOf, undeclaredPrefix } from './namespaces';

/** How many spellings are remembered; a hostile document may use a new one in every tag. */
const rememberedNames = 2_000;
const declarationLimit = 256;

type Declarations = ReadonlyMap<string, string>;

export interface NameResolver {
  /** The name in this room's words, for a name as written. */
  resolve(rawName: string): string;
  /** Takes an element's xmlns attributes in, and answers its other attributes in this room's words. */
  declare(attributes: ReadonlyMap<string, string>, isRoot: boolean): Map<string, string>;
  /** Says which element the feed begins with: its namespace is then the feed's own. */
  begin(rootName: string): void;
  /** What is declared now; hand it to `restore` where the element ends. */
  readonly scope: number;
  restore(scope: number): void;
}

/** Follows a document's namespace declarations (Namespaces in XML 1.0), also wrong and missing ones. */
export function nameResolver(): NameResolver {
  const scopes: Declarations[] = [new Map()];
  let declarations: Declarations = new Map();
  let remembered = new Map<string, string>();
  let ownPrefix = '';

  function follow(next: Declarations): void {
    declarations = next;
    remembered = new Map();
  }

  function resolve(rawName: string): string {
    const found = remembered.get(rawName);
    if (found !== undefined) return found;
    const name = rawName.toLowerCase();
    const colon = name.indexOf(':');
    const prefix = prefixFor(colon < 0 ? '' : name.slice(0, colon));
    const resolved = prefix === '' || prefix === ownPrefix ? name.slice(colon + 1) : `${prefix}:${name.slice(colon + 1)}`;
    if (remembered.size < rememberedNames) remembered.set(rawName, resolved);
    return resolved;
  }

  function prefixFor(written: string): string {
    const declared = declarations.get(written);
    if (declared !== undefined) return declared;
    return written === '' || written === 'xml' ? written : undeclaredPrefix(written);
  }

  return {
    resolve,
    declare(attributes, isRoot) {
      let next: Map<string, string> | null = null;
      for (const [name, value] of attributes) {
        if (!isDeclaration(name)) continue;
        const written = name.slice(6);
        const meaning = prefixOf(value) ?? (written === '' ? (isRoot ? '' : '?') : undeclaredPrefix(written));
        if (declarations.get(written) === meaning || (next ?? declarations).size >= declarationLimit) continue;
        next ??= new Map(declarations);
        next.set(written, meaning);
      }
      if (next) {
        scopes.push(next);
        follow(next);
      }
      const others = new Map<string, string>();
      for (const [name, value] of attributes) {
        if (!isDeclaration(name)) others.set(name.includes(':') ? resolve(name) : name, value);
      }
      return others;
    },
    begin(rootName) {
      if (rootName.startsWith('atom:')) ownPrefix = 'atom';
      // Whatever namespace an RSS document gives its root, its elements are RSS.
      const isRss = rootName === 'rss' || rootName === 'channel';
      scopes[scopes.length - 1] = new Map(isRss ? [...declarations, ['', '']] : declarations);
      follow(scopes.at(-1) ?? declarations);
    },
    get scope() {
      return scopes.length - 1;
    },
    restore(scope) {
      if (scope === scopes.length - 1) return;
      scopes.length = scope + 1;
      follow(scopes[scope] ?? new Map());
    },
  };
}

function isDeclaration(attribute: string): boolean {
  return attribute === 'xmlns' || attribute.startsWith('xmlns:');
}
