import type { FetchAnswer, FetchRequest, Http } from './http';
import { RequestError } from './request-problems';

/**
 * Fetches an address that a person typed: it may be on their own computer or network. Whether it is, is found
 * out now and held against it later: a public name that comes to lead somewhere private is refused.
 * @throws RequestError
 */
export async function fetchTyped(http: Http, request: FetchRequest): Promise<{ answer: FetchAnswer; isPrivate: boolean }> {
  try {
    return { answer: await http.fetch({ ...request, trustedOrigin: null }), isPrivate: false };
  } catch (error) {
    const isOwn = error instanceof RequestError && error.problem.kind === 'private-address' && error.problem.host === new URL(request.url).hostname;
    if (!isOwn) throw error;
    return { answer: await http.fetch({ ...request, trustedOrigin: new URL(request.url).origin }), isPrivate: true };
  }
}
