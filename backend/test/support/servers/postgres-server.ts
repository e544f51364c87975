import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { appendFileSync, chmodSync, chownSync, existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { Client } from 'pg';
import { eventually, freePort } from './free-port.js';
import { programOf } from './services.js';

interface Person {
  readonly uid: number;
  readonly gid: number;
}

/** PostgreSQL and pgbouncer refuse to run as root: then Debian's own user for them runs them. */
export function unprivileged(): Person | null {
  if (process.getuid?.() !== 0) return null;
  const number = (option: string): number => Number(execFileSync('id', [option, 'postgres']).toString());
  return { uid: number('-u'), gid: number('-g') };
}

/** A folder the servers of the tests may use as their own. */
export function serverFolder(name: string): string {
  const folder = mkdtempSync(join(tmpdir(), `${name}-`));
  chmodSync(folder, 0o700);
  const person = unprivileged();
  if (person !== null) chownSync(folder, person.uid, person.gid);
  return folder;
}

/** A real PostgreSQL cluster of one's own on loopback. */
export class PostgresServer {
  private constructor(readonly port: number, private readonly folder: string, private child: ChildProcess) {}

  /** @param encrypted only over TLS, with a certificate that it signed itself, as Supabase's proxy does */
  static async start({ encrypted = false } = {}): Promise<PostgresServer> {
    const folder = serverFolder('postgres');
    const bin = PostgresServer.binFolder();
    execFileSync(join(bin, 'initdb'), ['-D', folder, '-U', 'postgres', '-A', 'trust', '-E', 'UTF8', '--no-sync'], { stdio: 'ignore', ...unprivileged() });
    if (encrypted) PostgresServer.encrypt(folder);
    const port = await freePort();
    const server = new PostgresServer(port, folder, PostgresServer.spawn(folder, port));
    await server.answers();
    return server;
  }

  get url(): string {
    return this.urlAt(this.port, existsSync(join(this.folder, 'server.crt')) ? '?sslmode=require&uselibpqcompat=true' : '');
  }

  /** The same database through another port of this machine: a proxy, a pooler. */
  urlAt(port: number, options = ''): string {
    return `postgres://postgres@127.0.0.1:${port}/postgres${options}`;
  }

  freeze(): void {
    this.child.kill('SIGSTOP');
  }

  thaw(): void {
    this.child.kill('SIGCONT');
  }

  /** Immediate shutdown, as a crash: connections break, recovery at the next start. */
  async crash(): Promise<void> {
    const gone = once(this.child, 'exit');
    this.child.kill('SIGQUIT');
    await gone;
  }

  async startAgain(): Promise<void> {
    this.child = PostgresServer.spawn(this.folder, this.port);
    await this.answers();
  }

  async stop(): Promise<void> {
    if (this.child.exitCode === null && this.child.signalCode === null) await this.crash();
    rmSync(this.folder, { recursive: true, force: true });
  }

  async query<Row extends object>(sql: string, parameters: readonly unknown[] = []): Promise<readonly Row[]> {
    const client = new Client({ connectionString: this.url, connectionTimeoutMillis: 5_000 });
    await client.connect();
    try {
      return (await client.query<Row>(sql, [...parameters])).rows;
    } finally {
      await client.end();
    }
  }

  /** Everything in the database as text, as `pg_dump` writes it. */
  dump(): string {
    return execFileSync(join(PostgresServer.binFolder(), 'pg_dump'), [this.url, '--inserts'], { maxBuffer: 256 * 1024 * 1024 }).toString();
  }

  private static binFolder(): string {
    return dirname(programOf('postgres') ?? 'postgres');
  }

  private static encrypt(folder: string): void {
    const [key, certificate] = [join(folder, 'server.key'), join(folder, 'server.crt')];
    const subject = ['-subj', '/CN=studio database', '-days', '2', '-nodes'];
    execFileSync('openssl', ['req', '-new', '-x509', '-newkey', 'rsa:2048', ...subject, '-keyout', key, '-out', certificate], { stdio: 'ignore', ...unprivileged() });
    chmodSync(key, 0o600);
    writeFileSync(join(folder, 'pg_hba.conf'), 'hostnossl all all all reject\nhostssl all all 127.0.0.1/32 trust\n');
    appendFileSync(join(folder, 'postgresql.conf'), 'ssl = on\n');
  }

  private static spawn(folder: string, port: number): ChildProcess {
    const settings = [`port=${port}`, 'listen_addresses=127.0.0.1', `unix_socket_directories=${folder}`, 'fsync=off', 'max_connections=60', 'shared_buffers=32MB'];
    const args = ['-D', folder, ...settings.flatMap((setting) => ['-c', setting])];
    return spawn(programOf('postgres') ?? 'postgres', args, { stdio: 'ignore', ...unprivileged() });
  }

  private async answers(): Promise<void> {
    await eventually(() => this.query('SELECT 1'), 20_000);
  }
}
