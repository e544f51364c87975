import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Client } from 'pg';
import { eventually, freePort } from './free-port.js';
import { serverFolder, unprivileged, type PostgresServer } from './postgres-server.js';
import { programOf } from './services.js';

/** Debian's pgbouncer in transaction mode in front of a server: how Supabase and many hosts offer PostgreSQL. */
export class Pgbouncer {
  private constructor(readonly port: number, private readonly folder: string, private readonly child: ChildProcess) {}

  static async start(server: PostgresServer): Promise<Pgbouncer> {
    const folder = serverFolder('pgbouncer');
    const port = await freePort();
    const file = join(folder, 'pgbouncer.ini');
    writeFileSync(file, [
      '[databases]', `postgres = host=127.0.0.1 port=${server.port} user=postgres`,
      '[pgbouncer]', 'listen_addr = 127.0.0.1', `listen_port = ${port}`, 'auth_type = any', 'pool_mode = transaction', 'unix_socket_dir =',
      'default_pool_size = 4', 'max_client_conn = 200', 'server_reset_query =',
    ].join('\n'));
    const child = spawn(programOf('pgbouncer') ?? 'pgbouncer', [file], { stdio: 'ignore', ...unprivileged() });
    const bouncer = new Pgbouncer(port, folder, child);
    await eventually(async () => {
      const client = new Client({ connectionString: server.urlAt(port), connectionTimeoutMillis: 1_000 });
      await client.connect();
      await client.end();
    });
    return bouncer;
  }

  async stop(): Promise<void> {
    const gone = once(this.child, 'exit');
    this.child.kill('SIGKILL');
    await gone;
    rmSync(this.folder, { recursive: true, force: true });
  }
}
