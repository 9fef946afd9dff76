import pLimit, { type LimitFunction } from 'p-limit';

/** At once, to one host and to all of them: a guest that publishers like. */
const perHost = 2;
const overall = 24;

export interface HostLimits {
  /** Runs it when its host and the whole program have room. */
  run<T>(host: string, body: () => Promise<T>): Promise<T>;
}

export function openHostLimits(): HostLimits {
  const all = pLimit(overall);
  const hosts = new Map<string, LimitFunction>();
  return {
    async run(host, body) {
      let limit = hosts.get(host);
      if (!limit) hosts.set(host, (limit = pLimit(perHost)));
      try {
        // The host first: a slow host's queue must not take places that others could use.
        return await limit(() => all(body));
      } finally {
        if (limit.activeCount === 0 && limit.pendingCount === 0) hosts.delete(host);
      }
    },
  };
}
