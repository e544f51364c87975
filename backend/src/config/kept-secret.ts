import { randomBytes } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

function existing(file: string): string | null {
  try {
    return readFileSync(file, 'utf8').trim();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
}

/**
 * A secret of 256 bits kept in DATA_DIR/secrets/<name>, made on first use.
 * Two processes that start together agree: the file is created exclusively and the loser reads the winner's.
 */
export function keptSecret(dataDir: string, name: string): string {
  const folder = join(dataDir, 'secrets');
  const file = join(folder, name);
  const kept = existing(file);
  if (kept !== null && kept.length >= 32) return kept;
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const made = randomBytes(32).toString('base64url');
  try {
    writeFileSync(file, made, { flag: 'wx', mode: 0o600 });
    return made;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    return readFileSync(file, 'utf8').trim();
  }
}
