import { connect, createServer, type Server, type Socket } from 'node:net';

/** What the network does: lets everything through, refuses and cuts, swallows in silence, or lets bytes through late. */
export type Weather = 'fair' | 'refusing' | 'silent' | 'slow';

const SLOW_MS = 300;

interface Pair {
  readonly near: Socket;
  readonly far: Socket;
}

/** A TCP proxy on loopback that fails on demand, so that a server's faults can be played without touching the server. */
export class FaultProxy {
  private weather: Weather = 'fair';
  private readonly pairs = new Set<Pair>();

  private constructor(readonly port: number, private readonly target: number, private readonly server: Server) {
    server.on('connection', (near) => this.accept(near));
  }

  /** @param target port of the real server on this machine */
  static start(target: number): Promise<FaultProxy> {
    const server = createServer();
    return new Promise((resolve, reject) => {
      server.once('error', reject);
      server.listen(0, '127.0.0.1', () => {
        const address = server.address();
        if (address === null || typeof address === 'string') reject(new Error('no port'));
        else resolve(new FaultProxy(address.port, target, server));
      });
    });
  }

  /** From now on, connections that are open included. */
  turn(weather: Weather): void {
    this.weather = weather;
    for (const pair of this.pairs) {
      if (weather === 'refusing') this.cut(pair);
      else if (weather === 'silent') this.hush(pair);
      else this.hear(pair);
    }
  }

  async stop(): Promise<void> {
    for (const pair of this.pairs) this.cut(pair);
    await new Promise<void>((resolve) => this.server.close(() => resolve()));
  }

  private accept(near: Socket): void {
    near.on('error', () => near.destroy());
    if (this.weather === 'refusing') {
      near.resetAndDestroy();
      return;
    }
    const pair = { near, far: connect(this.target, '127.0.0.1') };
    this.pairs.add(pair);
    this.join(pair, near, pair.far);
    this.join(pair, pair.far, near);
    if (this.weather === 'silent') this.hush(pair);
  }

  private join(pair: Pair, from: Socket, to: Socket): void {
    from.on('data', (bytes: Buffer) => {
      if (this.weather === 'slow') setTimeout(() => to.write(bytes), SLOW_MS);
      else to.write(bytes);
    });
    from.on('error', () => this.cut(pair));
    from.on('close', () => this.cut(pair));
  }

  private hush({ near, far }: Pair): void {
    near.pause();
    far.pause();
  }

  private hear({ near, far }: Pair): void {
    near.resume();
    far.resume();
  }

  private cut(pair: Pair): void {
    if (!this.pairs.delete(pair)) return;
    pair.near.destroy();
    pair.far.destroy();
  }
}
