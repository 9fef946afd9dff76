import { createServer } from 'node:http';
import { connect, type AddressInfo, type Socket } from 'node:net';

export interface Proxy {
  /** As a PAC file would name it. */
  readonly rule: string;
  /** Hosts that a connection was asked for, with their ports. */
  readonly asked: string[];
  close(): Promise<void>;
}

/** A proxy that leads every public name to one site on this machine: how tests reach a public origin without a network. */
export async function openProxy(siteOrigin: string, port = 0): Promise<Proxy> {
  const asked: string[] = [];
  const sockets = new Set<Socket>();
  const site = new URL(siteOrigin);
  const server = createServer((_request, response) => response.writeHead(405).end());
  server.on('connect', (request, socket: Socket) => {
    asked.push(request.url ?? '');
    const upstream = connect(Number(site.port), site.hostname, () => {
      socket.write('HTTP/1.1 200 OK\r\n\r\n');
      upstream.pipe(socket).pipe(upstream);
    });
    for (const each of [socket, upstream]) {
      sockets.add(each);
      each.on('error', () => each.destroy());
    }
  });
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  return {
    rule: `PROXY 127.0.0.1:${(server.address() as AddressInfo).port}`,
    asked,
    close: () =>
      new Promise((resolve) => {
        for (const socket of sockets) socket.destroy();
        server.close(() => resolve());
      }),
  };
}
