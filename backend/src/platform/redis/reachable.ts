import { connect } from 'node:net';

/**
 * Whether something listens at a redis:// address. Asked before the client dials: `cache-manager-redis-yet` prints the
 * stack of every failed dial on stderr, and a Redis that is away for an hour would fill the log with it.
 * @throws Error in one sentence
 */
export function reachable(url: string, timeoutMs: number): Promise<void> {
  const { hostname, port } = new URL(url);
  const address = `${hostname}:${port === '' ? '6379' : port}`;
  return new Promise((resolve, reject) => {
    const socket = connect({ host: hostname, port: Number(port === '' ? 6379 : port) });
    const settle = (error: Error | null): void => {
      socket.destroy();
      if (error === null) resolve();
      else reject(error);
    };
    socket.setTimeout(timeoutMs, () => settle(new Error(`nothing answers at ${address}`)));
    socket.once('connect', () => settle(null));
    socket.once('error', (error: NodeJS.ErrnoException) => settle(new Error(`cannot be reached at ${address} (${error.code ?? error.message})`)));
  });
}
