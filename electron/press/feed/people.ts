import { child, childText, childrenNamed, type Element } from './element';
import { line, lineOfEither } from './plain-text';

const address = /[\w.+%'-]+@[\w-]+(?:\.[\w-]+)*/;
const mostPeople = 100;

/** A name out of "me@example.org (Me)", "Me <me@example.org>" and the like; the address where it is alone. */
export function nameIn(text: string | null): string | null {
  const whole = line(text);
  if (whole === null || whole.length > 1_000) return whole?.slice(0, 1_000) ?? null;
  const found = address.exec(whole);
  if (!found) return lineOfEither(whole);
  const inBrackets = /\(([^()]*[^()\s][^()]*)\)/.exec(whole)?.[1];
  if (inBrackets !== undefined && !address.test(inBrackets)) return inBrackets.trim();
  const rest = whole
    .replace(address, '')
    .replace(/mailto:/i, '')
    .replace(/<\s*>|\(\s*\)|\[\s*\]/g, '')
    .replace(/^[\s,;:"'-]+|[\s,;:"-]+$/g, '');
  return rest === '' ? found[0] : rest;
}

/** Names, each once, in order. */
export function people(names: readonly (string | null)[]): readonly string[] {
  return [...new Set(names.filter((name) => name !== null))].slice(0, mostPeople);
}

/** The people in Atom's person constructs (RFC 4287 section 3.2): their name, else their address. */
export function atomPeople(element: Element | null, ...names: readonly string[]): readonly string[] {
  return people(names.flatMap((name) => childrenNamed(element, name)).map(personIn));
}

/** Null: a person without any name. */
export function personIn(person: Element): string | null {
  const named = child(person, 'name') ?? child(person, 'atom:name') ?? child(person, 'foaf:name');
  if (named?.text.trim()) return lineOfEither(named.text);
  return childText(person, 'email', 'atom:email') ?? nameIn(person.text);
}

/** Dublin Core's creators: text, or a person described in RDF. */
export function creators(element: Element): readonly (string | null)[] {
  return childrenNamed(element, 'dc:creator').map((creator) => {
    const described = creator.children[0];
    return described ? nameIn(childText(described, 'foaf:name', 'dc:title', 'rdf:value') ?? described.text) : nameIn(creator.text);
  });
}
