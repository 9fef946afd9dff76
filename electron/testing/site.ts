import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface SiteRequest {
  readonly path: string;
  readonly headers: IncomingMessage['headers'];
}

export interface Site {
  readonly origin: string;
  /** What was asked, in order. */
  readonly requests: SiteRequest[];
  close(): Promise<void>;
}

export type Answer = { readonly status?: number; readonly headers?: Readonly<Record<string, string>>; readonly body?: string | Uint8Array } | ((response: ServerResponse) => void);

/** A site of its own on this machine: answers each path as `pages` says, notes every request. */
export async function openSite(pages: (path: string, request: IncomingMessage) => Answer | undefined, port = 0): Promise<Site> {
  const requests: SiteRequest[] = [];
  const server = createServer((request, response) => {
    const path = request.url ?? '/';
    requests.push({ path, headers: request.headers });
    const answer = pages(path, request);
    if (typeof answer === 'function') return answer(response);
    response.writeHead(answer?.status ?? (answer ? 200 : 404), answer?.headers);
    response.end(answer?.body);
  });
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    requests,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

export interface Item {
  readonly id: string;
  readonly title: string;
  readonly html?: string;
  readonly date?: Date;
  readonly link?: string;
}

const escape = (text: string): string => text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);

/** An RSS 2.0 document. */
export function rss(title: string, items: readonly Item[], extra = ''): string {
  const parts = items.map(
    ({ id, title: itemTitle, html, date, link }) =>
      `<item><guid isPermaLink="false">${escape(id)}</guid><title>${escape(itemTitle)}</title>${link ? `<link>${escape(link)}</link>` : ''}${
        date ? `<pubDate>${date.toUTCString()}</pubDate>` : ''
      }${html ? `<description>${escape(html)}</description>` : ''}</item>`,
  );
  return `<?xml version="1.0" encoding="utf-8"?><rss version="2.0"><channel><title>${escape(title)}</title>${extra}${parts.join('')}</channel></rss>`;
}

/** Paragraphs enough to be a whole article. */
export function prose(topic: string, paragraphs = 6): string {
  const sentence = `The ${topic} drew people from both sides of the harbour, and the council spoke of it for most of the evening before it turned to the ferry. `;
  return Array.from({ length: paragraphs }, (_, index) => `<p>${index + 1}. ${sentence.repeat(3)}</p>`).join('');
}
