import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { SERVER_FLAGS } from '../../../../tools/run/server-flags.mjs';

const DIST = resolve(import.meta.dirname, '../../../dist');
/** The server alone, or what `npm start` runs. */
type Entry = 'main.js' | 'cli/start.js';
const READY = /is ready: (http:\/\/\S+)/u;
const START_MS = 120_000;

/** The built application as a process of its own, started as `npm start` starts it, to be asked, frozen and killed. */
export class Application {
  private output = '';

  private constructor(readonly url: string, private readonly child: ChildProcess) {}

  /** @throws when it was not built (`nx run backend:build` runs before the tests) or does not start */
  static async start(environment: Readonly<Record<string, string>>, entry: Entry = 'main.js'): Promise<Application> {
    const program = join(DIST, entry);
    if (!existsSync(program)) throw new Error('The backend is not built: run npx nx run backend:build first.');
    const child = spawn(process.execPath, [...SERVER_FLAGS, program], {
      env: { PATH: process.env['PATH'], HOME: process.env['HOME'], NODE_ENV: 'test', PORT: '0', RATE_LIMIT_PER_MINUTE: '1000000', ...environment },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    const url = await new Promise<string>((ready, failed) => {
      const timer = setTimeout(() => failed(new Error(`The application did not start:\n${output}`)), START_MS);
      const read = (bytes: Buffer): void => {
        output += bytes.toString();
        const [, found] = READY.exec(output) ?? [];
        if (found !== undefined) { clearTimeout(timer); ready(found.replace('localhost', '127.0.0.1')); }
      };
      child.stdout.on('data', read);
      child.stderr.on('data', read);
      child.once('exit', () => failed(new Error(`The application ended:\n${output}`)));
    });
    const application = new Application(url, child);
    application.output = output;
    const keep = (bytes: Buffer): void => { application.output += bytes.toString(); };
    child.stdout.on('data', keep);
    child.stderr.on('data', keep);
    return application;
  }

  /** Everything it has printed. */
  get logs(): string {
    return this.output;
  }

  get running(): boolean {
    return this.child.exitCode === null && this.child.signalCode === null;
  }

  ask(path: string, init: RequestInit = {}): Promise<Response> {
    return fetch(`${this.url}${path}`, init);
  }

  freeze(): void {
    this.child.kill('SIGSTOP');
  }

  thaw(): void {
    this.child.kill('SIGCONT');
  }

  /** kill -9. */
  async kill(): Promise<void> {
    await this.end('SIGKILL');
  }

  /** SIGTERM. @returns the exit code */
  async stop(): Promise<number | null> {
    await this.end('SIGTERM');
    return this.child.exitCode;
  }

  private async end(signal: NodeJS.Signals): Promise<void> {
    if (!this.running) return;
    const gone = once(this.child, 'exit');
    this.child.kill(signal);
    await gone;
  }
}
