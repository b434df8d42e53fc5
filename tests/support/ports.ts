import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';

/** @returns the port when nobody uses it on this machine, else any free one */
export async function preferredPort(port: number): Promise<number> {
  return (await canListen(port)) ? port : freePort();
}

/** A port on this machine that nobody used a moment ago. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

async function canListen(port: number): Promise<boolean> {
  // Without a host, as servers listen that answer on every name of this machine: "localhost" may be taken on IPv6 alone.
  const server = createServer().listen(port);
  try {
    await once(server, 'listening');
  } catch {
    return false;
  }
  server.close();
  await once(server, 'close');
  return true;
}
