import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { readFileSync, rmSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { freePort, runToEnd, startUntil } from './readme/commands.mjs';

const root = resolve(import.meta.dirname, '..');
const read = (path) => readFileSync(join(root, path), 'utf8');
const inBlocks = [...read('README.md').matchAll(/```sh\n([\s\S]*?)```/gu)].flatMap((block) => block[1].trim().split('\n'));
const inSentences = [...read('README.md').matchAll(/`(npm run [^`]+)`/gu)].map((match) => match[1]);
const commands = [...new Set([...inBlocks, ...inSentences])];
const curls = commands.filter((command) => command.startsWith('curl '));

const folder = mkdtempSync(join(tmpdir(), 'tcd-readme-'));
/** Commands that CI runs by itself, around this test. */
const byCi = ['npm test', 'npm run check'];
/** What keeps a command short, or away from files of the checkout. */
const shorter = {
  'npm run bench': ['previews'],
  'npm run generate': ['--check'],
  'npm run flash-sheet': ['--only', 'rose', '--styles', 'blackwork', '--out', join(folder, 'flash')],
  'npm run screenshots': ['-t', 'lost'],
  'npm run vitals': ['-t', '/settings'],
  'npm run test:live': [],
};
/** How fast a page is says nothing of whether the command works, and CI does other things meanwhile. */
const calmly = { VITALS_LIMITS: 'off' };
const started = ['npm start', 'npm run gemini:stand-in'];
const ended = commands.filter((command) => command.startsWith('npm') && ![...byCi, ...started].includes(command));

let application;

beforeAll(async () => {
  const port = await freePort();
  const env = { PORT: String(port), DATA_DIR: join(folder, 'data') };
  application = { port, env, ...(await startUntil('npm start', env, 'is ready')) };
}, 240_000);

afterAll(async () => {
  await application?.stop();
  rmSync(folder, { recursive: true, force: true });
}, 60_000);

describe('the commands of the README', () => {
  it('say where the application listens and what it uses once it is started', () => {
    expect(application.printed()).toContain(`http://localhost:${application.port}`);
    for (const part of ['engine', 'cache', 'database']) expect(application.printed()).toMatch(new RegExp(`^\\s*${part}\\s+\\S`, 'mu'));
  });

  it('draw with curl, twice from one jar, and find it in the history', async () => {
    const [draw, list] = curls;
    const here = (command) => command.replaceAll('localhost:3000', `localhost:${application.port}`).replaceAll(' jar', ` ${join(folder, 'jar')}`);
    const drawn = JSON.parse((await runToEnd(here(draw))).printed);
    const again = (await runToEnd(`${here(draw)} -i`)).printed;
    expect(again).toMatch(/^cache-status: tattoo; hit/imu);
    expect(again).toContain(drawn.concepts[0].image.sha256);
    await runToEnd(here(draw));
    const { concepts } = JSON.parse((await runToEnd(here(list))).printed);
    expect(concepts.map((concept) => concept.image.sha256)).toContain(drawn.concepts[0].image.sha256);
  }, 60_000);

  it.each(ended)('%s ends well', async (command) => {
    const { code, printed } = await runToEnd([command, ...separated(shorter[command])].join(' '), { ...application.env, ...calmly });
    expect(code === 0 ? 'ended well' : printed).toBe('ended well');
  }, 300_000);

  it('npm run gemini:stand-in stands in', async () => {
    const port = await freePort();
    const standIn = await startUntil('npm run gemini:stand-in', { PORT: String(port) }, 'Gemini stand-in at');
    try {
      expect((await fetch(`http://127.0.0.1:${port}/__bill`)).status).toBe(200);
    } finally {
      await standIn.stop();
    }
  }, 60_000);

  it('are run by CI where they are not run here', () => {
    for (const command of byCi) expect(read('.ci/run')).toContain(`\n${command}\n`);
    expect(commands.filter((command) => ![...byCi, ...started, ...ended, ...curls].includes(command))).toEqual([]);
  });
});

function separated(extra = []) {
  return extra.length === 0 ? [] : ['--', ...extra];
}
