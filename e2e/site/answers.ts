import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Answer } from '../../electron/testing/site';

/** What stands at an address: made when it is asked for. */
export type Route = (request: IncomingMessage) => Answer;

/** Everything a site answers, by `host/path`. */
export type Routes = Map<string, Route>;

export function put(routes: Routes, address: string, route: Route): void {
  const { host, pathname, search } = new URL(address);
  routes.set(`${host}${pathname}${search}`, route);
}

export function html(body: string | Uint8Array, headers: Readonly<Record<string, string>> = {}): Answer {
  return { headers: { 'content-type': 'text/html; charset=utf-8', ...headers }, body };
}

export function redirect(location: string, status = 302): Answer {
  return { status, headers: { location } };
}

/** Promises all of it, sends a part, and hangs up. */
export function cutOff(body: string | Uint8Array, headers: Readonly<Record<string, string>>): Answer {
  return (response: ServerResponse) => {
    const bytes = Buffer.from(body);
    response.writeHead(200, { ...headers, 'content-length': String(bytes.length) });
    response.write(bytes.subarray(0, bytes.length >> 1));
    setTimeout(() => response.destroy(), 10);
  };
}

/** A body that never ends, as fast as it is taken. */
export function endless(part: string, headers: Readonly<Record<string, string>>): Answer {
  return (response: ServerResponse) => {
    const piece = part.repeat(Math.ceil(65_536 / part.length));
    response.writeHead(200, headers);
    const more = (): void => {
      while (!response.destroyed && response.write(piece));
      if (!response.destroyed) response.once('drain', more);
    };
    more();
  };
}

/** A body that comes a byte at a time for ever. */
export function drip(headers: Readonly<Record<string, string>>): Answer {
  return (response: ServerResponse) => {
    response.writeHead(200, headers);
    const timer = setInterval(() => response.write(' '), 500);
    response.on('close', () => clearInterval(timer));
  };
}
