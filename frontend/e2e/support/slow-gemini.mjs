import { spawn } from 'node:child_process';
import { resolve } from 'node:path';
import { freePort, startApplication } from './application.mjs';

const STAND_IN = resolve(import.meta.dirname, '../../../backend/test/support/gemini-stand-in/main.mjs');

/** The most two applications and a filled wardrobe may take to stand there on a busy machine, ms. */
export const START_MS = 600_000;

/** Resolves once the process has said where it listens. */
const listening = (child) => new Promise((said, failed) => {
  child.stdout.once('data', said);
  child.once('exit', (code) => failed(new Error(`The stand-in for Gemini ended with ${code}`)));
});

/**
 * The application with Gemini as its engine, and a Gemini on this machine that answers as it is told: `tell` sets how
 * (the settings of backend/test/support/gemini-stand-in). `budgetUsd`: of one visitor; the usual one has room for one drawing.
 */
export async function startWithGemini(budgetUsd = '0.40') {
  const port = await freePort();
  const child = spawn(process.execPath, [STAND_IN, String(port), '0'], { stdio: ['ignore', 'pipe', 'inherit'] });
  await listening(child);
  const gemini = `http://127.0.0.1:${port}`;
  const environment = { GEMINI_API_KEY: 'stand-in-key', GEMINI_BASE_URL: gemini, GEMINI_TEXT_MODEL: '', ANONYMOUS_DAILY_BUDGET_USD: budgetUsd, DAILY_BUDGET_USD: '100' };
  const application = await startApplication(environment).catch((fault) => {
    child.kill('SIGTERM');
    throw fault;
  });
  const send = async (path, body) => {
    const answer = await fetch(`${gemini}${path}`, { method: 'POST', body: JSON.stringify(body) });
    if (!answer.ok) throw new Error(await answer.text());
  };
  return {
    url: application.url,
    tell: (settings) => send('/__settings', settings),
    async stop() {
      await application.stop();
      child.kill('SIGTERM');
    },
  };
}
