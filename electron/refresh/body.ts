import { pipeline, type Readable } from 'node:stream';
import { inflaterFor } from './inflate';
import { RequestError } from './request-problems';

/**
 * An answer's body, inflated, within its limits.
 * @returns the bytes, and how many travelled
 * @throws RequestError: too-large, encoding, and whatever breaks the stream off
 */
export async function readBody(body: Readable, headers: Record<string, string>, limits: { readonly wire: number; readonly inflated: number }, host: string): Promise<{ inflated: Uint8Array<ArrayBuffer>; wire: number }> {
  let wire = 0;
  let size = 0;
  const chunks: Uint8Array[] = [];
  const tooLarge = (limit: number): RequestError => new RequestError({ kind: 'too-large', limit });
  if (Number(headers['content-length'] ?? 0) > limits.wire) {
    body.destroy();
    throw tooLarge(limits.wire);
  }
  async function* counted(): AsyncGenerator<Uint8Array> {
    for await (const chunk of body as AsyncIterable<Uint8Array>) {
      wire += chunk.length;
      if (wire > limits.wire) throw tooLarge(limits.wire);
      yield chunk;
    }
  }
  const source = counted();
  const first = await source.next();
  if (first.done) return { inflated: new Uint8Array(0), wire };
  const inflater = inflaterFor(headers['content-encoding'], first.value);
  if (inflater === undefined) {
    body.destroy();
    throw new RequestError({ kind: 'encoding', host });
  }
  async function* all(): AsyncGenerator<Uint8Array> {
    yield first.value as Uint8Array;
    yield* source;
  }
  const output: AsyncIterable<Uint8Array> = inflater ? pipeline(all, inflater, () => undefined) : all();
  for await (const chunk of output) {
    size += chunk.length;
    if (size > limits.inflated) {
      body.destroy();
      throw tooLarge(limits.inflated);
    }
    chunks.push(chunk);
  }
  const inflated = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    inflated.set(chunk, at);
    at += chunk.length;
  }
  return { inflated, wire };
}
