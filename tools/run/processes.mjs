import { spawn } from 'node:child_process';
import { delimiter, join, resolve } from 'node:path';

export const root = resolve(import.meta.dirname, '..', '..');

/** node_modules/.bin first: there is our Node 24. The shell that started us keeps its own (docs/decisions/0002). */
const environment = () => ({
  ...process.env,
  PATH: [join(root, 'node_modules', '.bin'), process.env.PATH].join(delimiter),
  NX_DAEMON: 'false',
  // A daily notice on the terminal helps nobody who came to draw.
  NX_TUI: 'false',
});

/**
 * Runs a program in the project's folder with our Node in front.
 * @returns what it printed, when `capture` is set. Rejects when it fails.
 */
export function run(program, args, { capture = false, label = program, folder = '.' } = {}) {
  return new Promise((done, fail) => {
    const child = spawn(program, args, {
      cwd: join(root, folder),
      env: environment(),
      stdio: capture ? ['ignore', 'pipe', 'inherit'] : 'inherit',
      shell: process.platform === 'win32',
    });
    let printed = '';
    child.stdout?.on('data', (chunk) => (printed += chunk));
    // Ctrl-C reaches the child as well; we wait for it to finish its work.
    const pass = (signal) => child.kill(signal);
    process.on('SIGTERM', pass);
    process.on('SIGINT', () => undefined);
    child.on('error', fail);
    child.on('exit', (code, signal) => {
      process.off('SIGTERM', pass);
      if (code === 0 || signal === 'SIGINT') done(printed);
      else fail(new Error(`${label} failed (${signal ?? `exit code ${code}`}).`));
    });
  });
}
