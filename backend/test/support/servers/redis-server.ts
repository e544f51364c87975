import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { connect } from 'node:net';
import { eventually, freePort } from './free-port.js';
import { programOf } from './services.js';

/** A real Redis of one's own on loopback, without persistence. */
export class RedisServer {
  private constructor(readonly port: number, private child: ChildProcess, private readonly options: readonly string[]) {}

  static async start(...options: string[]): Promise<RedisServer> {
    const port = await freePort();
    const server = new RedisServer(port, RedisServer.spawn(port, options), options);
    await server.answers();
    return server;
  }

  get url(): string {
    return `redis://127.0.0.1:${this.port}`;
  }

  freeze(): void {
    this.child.kill('SIGSTOP');
  }

  thaw(): void {
    this.child.kill('SIGCONT');
  }

  /** kill -9. */
  async kill(): Promise<void> {
    if (this.child.exitCode !== null || this.child.signalCode !== null) return;
    const gone = once(this.child, 'exit');
    this.child.kill('SIGKILL');
    await gone;
  }

  async startAgain(): Promise<void> {
    this.child = RedisServer.spawn(this.port, this.options);
    await this.answers();
  }

  private static spawn(port: number, options: readonly string[]): ChildProcess {
    const program = programOf('redis') ?? 'redis-server';
    return spawn(program, ['--port', String(port), '--save', '', '--appendonly', 'no', '--bind', '127.0.0.1', ...options], { stdio: 'ignore' });
  }

  private answers(): Promise<void> {
    return eventually(
      () =>
        new Promise<void>((resolve, reject) => {
          const socket = connect(this.port, '127.0.0.1', () => socket.end('PING\r\n'));
          socket.once('data', () => resolve());
          socket.once('error', reject);
        }),
    );
  }
}
