import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root, run } from './processes.mjs';

const stamp = join(root, 'node_modules', '.setup-stamp');
const lockHash = () => createHash('sha256').update(readFileSync(join(root, 'package-lock.json'))).digest('hex');
const isInstalled = () => existsSync(stamp) && readFileSync(stamp, 'utf8') === lockHash();

/** Installs from the lockfile when it differs from what is installed; otherwise does nothing. */
export async function setUp() {
  if (!isInstalled()) {
    console.log('Installing packages from package-lock.json (about a minute) …');
    // Node 20 only installs; EBADENGINE warnings about packages that run on our Node 24 would only confuse.
    await run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], { label: 'npm ci' });
    writeFileSync(stamp, lockHash());
  }
  await checkNode();
}

/** The lockfile brings Node 24 for Linux and Windows; a Mac brings its own. */
async function checkNode() {
  const version = await run('node', ['-p', 'process.versions.node'], { capture: true });
  const [major = 0, minor = 0] = version.trim().split('.').map(Number);
  if (major > 24 || (major === 24 && minor >= 15)) return;
  throw new Error(`Node 24.15 or newer is needed and none came with the packages for ${process.platform}-${process.arch}: install Node 24 (this is ${version.trim()}).`);
}
