import { request, type Dispatcher } from 'undici';
import type { FeedProblem } from '../contract/schedule';
import { openAgents } from './agents';
import { readBody } from './body';
import { openHostLimits } from './hosts';
import type { FetchAnswer, FetchRequest, Http, HttpOptions } from './http';
import { acceptedEncodings } from './inflate';
import { isPrivateHost, PrivateAddressError } from './private-addresses';
import { problemOf, RequestError } from './request-problems';

const maxHops = 10;

/** The one HTTP client: no cookies, no Referer, no cache; polite per host, capped in bytes and time, closed to private addresses. */
export function openHttp(options: HttpOptions): Http {
  const hosts = openHostLimits();
  const agents = openAgents(options.proxyFor);

  const ask = async (url: URL, asked: FetchRequest, signal: AbortSignal): Promise<{ response: Dispatcher.ResponseData; headers: Record<string, string> }> => {
    const isTrusted = asked.trustedOrigin === url.origin;
    if (!isTrusted && isPrivateHost(url)) throw new PrivateAddressError(url.hostname);
    const validators = asked.validators?.url === url.href ? asked.validators : null;
    const response = await request(url, {
      dispatcher: await agents.for(url, isTrusted),
      method: 'GET',
      signal,
      headersTimeout: asked.limits.deadline,
      bodyTimeout: asked.limits.deadline,
      headers: {
        'user-agent': asked.userAgent ?? options.userAgent,
        accept: asked.accept,
        'accept-encoding': acceptedEncodings,
        ...(asked.referer ? { referer: asked.referer } : {}),
        ...(validators?.etag ? { 'if-none-match': validators.etag } : {}),
        ...(validators?.lastModified ? { 'if-modified-since': validators.lastModified } : {}),
        ...(url.origin === new URL(asked.url).origin ? asked.headers : {}),
        ...(url.origin === asked.authorization?.origin ? { authorization: asked.authorization.value } : {}),
      },
    });
    return { response, headers: flatten(response.headers) };
  };

  const follow = async (asked: FetchRequest): Promise<FetchAnswer> => {
    const deadline = AbortSignal.timeout(asked.limits.deadline);
    const signal = asked.signal ? AbortSignal.any([deadline, asked.signal]) : deadline;
    let url = new URL(asked.url);
    let isPermanent = true;
    let permanentUrl: string | null = null;
    for (let hop = 0; hop <= maxHops; hop++) {
      const { response, headers } = await ask(url, asked, signal);
      const { statusCode: status, body } = response;
      const location = headers['location'];
      if (![301, 302, 303, 307, 308].includes(status) || location === undefined) {
        const bytes = await readBody(body, headers, asked.limits, url.host);
        options.note({ at: Date.now(), host: url.host, purpose: asked.purpose, status, bytes: bytes.wire });
        return { status, url: url.href, permanentUrl, headers, body: bytes.inflated };
      }
      options.note({ at: Date.now(), host: url.host, purpose: asked.purpose, status, bytes: 0 });
      await body.dump({ limit: 64 * 1024 });
      const next = URL.canParse(location, url.href) ? new URL(location, url) : undefined;
      if (!next || !['http:', 'https:'].includes(next.protocol)) throw new RequestError({ kind: 'bad-address', address: location });
      isPermanent &&= status === 301 || status === 308;
      if (isPermanent) permanentUrl = next.href;
      url = next;
    }
    throw new RequestError({ kind: 'redirects', hops: maxHops });
  };

  return {
    fetch: async (asked) => {
      const url = URL.canParse(asked.url) ? new URL(asked.url) : undefined;
      if (!url || !['http:', 'https:'].includes(url.protocol)) throw new RequestError({ kind: 'bad-address', address: asked.url });
      try {
        return await hosts.run(url.host, () => follow(asked));
      } catch (error) {
        const problem: FeedProblem = problemOf(error, url.host);
        options.note({ at: Date.now(), host: url.host, purpose: asked.purpose, status: null, bytes: 0 });
        throw new RequestError(problem, error);
      }
    },
    close: agents.close,
  };
}

function flatten(headers: Dispatcher.ResponseData['headers']): Record<string, string> {
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), Array.isArray(value) ? value.join(', ') : (value ?? '')]));
}
