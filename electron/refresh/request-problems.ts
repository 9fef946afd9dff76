import type { FeedProblem, TlsFault } from '../contract/schedule';
import { PrivateAddressError } from './private-addresses';

/** A request that brought nothing, and why. */
export class RequestError extends Error {
  constructor(
    readonly problem: FeedProblem,
    cause?: unknown,
  ) {
    super(problem.kind, { cause });
  }
}

/** What an error of the network means. */
export function problemOf(error: unknown, host: string): FeedProblem {
  if (error instanceof RequestError) return error.problem;
  for (let at: unknown = error; at instanceof Error; at = at.cause) {
    if (at instanceof RequestError) return at.problem;
    if (at instanceof PrivateAddressError) return { kind: 'private-address', host: at.host };
    if (at.name === 'TimeoutError' || at.name === 'AbortError') return { kind: 'timeout', host };
    const code = 'code' in at && typeof at.code === 'string' ? at.code : '';
    const known = code && problemOfCode(code, host, at.message);
    if (known) return known;
    if (at instanceof AggregateError) return problemOf(at.errors[0], host);
  }
  return { kind: 'connect', host };
}

function tlsFaultOf(code: string, message: string): TlsFault {
  if (code === 'CERT_HAS_EXPIRED' || code === 'CERT_NOT_YET_VALID') return 'expired';
  if (code === 'ERR_TLS_CERT_ALTNAME_INVALID' || code === 'HOSTNAME_MISMATCH') return 'other-name';
  if (code.includes('SELF_SIGNED')) return 'self-signed';
  return /WRONG_VERSION_NUMBER|HTTP_REQUEST|packet length too long/i.test(`${code} ${message}`) ? 'no-tls' : 'untrusted';
}

/** Node's, OpenSSL's and undici's error codes. */
function problemOfCode(code: string, host: string, message: string): FeedProblem | undefined {
  if (code === 'ENOTFOUND' || code === 'EAI_AGAIN' || code === 'EAI_NODATA') return { kind: 'dns', host };
  if (/CERT|SELF_SIGNED|UNABLE_TO_|ERR_TLS|ERR_SSL|EPROTO|HOSTNAME_MISMATCH/.test(code)) return { kind: 'tls', host, fault: tlsFaultOf(code, message) };
  if (code === 'UND_ERR_HEADERS_OVERFLOW' || code === 'HPE_HEADER_OVERFLOW') return { kind: 'too-large', limit: 64 * 1024 };
  if (code === 'UND_ERR_HEADERS_TIMEOUT' || code === 'UND_ERR_BODY_TIMEOUT') return { kind: 'timeout', host };
  if (code === 'UND_ERR_RES_CONTENT_LENGTH_MISMATCH' || code === 'Z_BUF_ERROR') return { kind: 'cut-off', host };
  if (code === 'Z_DATA_ERROR' || /^ERR_+(BROTLI|ERROR_)/.test(code)) return { kind: 'encoding', host };
  if (code === 'UND_ERR_SOCKET' || code === 'ECONNRESET') return { kind: 'cut-off', host };
  if (/^(ECONN|EHOST|ENET|EPIPE|ETIMEDOUT|UND_ERR_CONNECT)/.test(code)) return { kind: 'connect', host };
  return undefined;
}
