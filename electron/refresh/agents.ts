import { Agent, ProxyAgent, Socks5ProxyAgent, type Dispatcher } from 'undici';
import { isPrivateHost, publicLookup } from './private-addresses';

const connection = { maxHeaderSize: 64 * 1024, pipelining: 1, allowH2: false, keepAliveTimeout: 10_000 };

export interface Agents {
  /** The connections to use for an address: through the system's proxy where it names one, and to private addresses only for a trusted origin. */
  for(url: URL, isTrusted: boolean): Promise<Dispatcher>;
  close(): Promise<void>;
}

export function openAgents(proxyFor: (url: string) => Promise<string>): Agents {
  const agents = new Map<string, Dispatcher>();
  return {
    async for(url, isTrusted) {
      const isLocal = isTrusted && isPrivateHost(url);
      const rule = isLocal ? 'DIRECT' : firstRule(await proxyFor(url.href).catch(() => ''));
      const key = `${rule} ${isTrusted}`;
      let agent = agents.get(key);
      if (!agent) agents.set(key, (agent = makeAgent(rule, isTrusted)));
      return agent;
    },
    async close() {
      await Promise.all([...agents.values()].map((agent) => agent.destroy()));
      agents.clear();
    },
  };
}

/** Of a PAC answer such as `PROXY a:8080; DIRECT`. */
function firstRule(rules: string): string {
  return rules.split(';')[0]?.trim() || 'DIRECT';
}

function makeAgent(rule: string, isTrusted: boolean): Dispatcher {
  const [kind = '', server = ''] = rule.split(/\s+/);
  switch (kind.toUpperCase()) {
    case 'PROXY':
    case 'HTTP':
      return new ProxyAgent({ ...connection, uri: `http://${server}` });
    case 'HTTPS':
      return new ProxyAgent({ ...connection, uri: `https://${server}` });
    case 'SOCKS':
    case 'SOCKS5':
      return new Socks5ProxyAgent(`socks5://${server}`, connection);
    default:
      return new Agent({ ...connection, connect: { timeout: 10_000, ...(isTrusted ? {} : { lookup: publicLookup }) } });
  }
}
