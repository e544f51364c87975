import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { PromptEngineering, RulesInterpreter } from '../dist/modules/prompt-engineering/index.js';
import { ms, quantile } from './support/table.mjs';

const ROUNDS = 12;
const WARM_UP = 2;
const context = { engine: 'gemini', model: 'gemini-nano-banana-2.1', cacheScope: 'bench', imageSize: '1K', parent: null };

/** The labelled prompts of the tests: real ones as people typed them, and our own in seven languages. */
const prompts = ['real-prompts.json', 'own-prompts.json'].flatMap((file) =>
  JSON.parse(readFileSync(resolve(import.meta.dirname, '../test/prompts/fixtures', file), 'utf8')).map(({ text }) => text));

/** Words to an engineered prompt and its fingerprint, offline, after warming up. */
export async function previews() {
  const times = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    // Somebody new each round: who has heard the words before only remembers them.
    const rules = new RulesInterpreter();
    const engineering = new PromptEngineering(rules, rules);
    for (const prompt of prompts) {
      const started = performance.now();
      await engineering.engineer({ prompt }, context).catch(() => undefined);
      if (round >= WARM_UP) times.push(performance.now() - started);
    }
  }
  return {
    title: 'Words to engineered prompt, offline',
    method: `Normalise, interpret by rules, resolve, policy, compose, fingerprint, nothing remembered; ${prompts.length} prompts in seven languages, ${ROUNDS - WARM_UP} rounds after ${WARM_UP} to warm up.`,
    columns: ['prompts', 'p50', 'p95', 'p99'],
    rows: [[String(times.length), ms(quantile(times, 0.5)), ms(quantile(times, 0.95)), ms(quantile(times, 0.99))]],
  };
}
