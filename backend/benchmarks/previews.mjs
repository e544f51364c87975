import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { PromptEngineering, RulesInterpreter } from '../dist/modules/prompt-engineering/index.js';
import { ms, quantile } from './support/table.mjs';

const WISHES = [
  'a wolf howling at the moon over pine trees, forearm',
  'small fineline fox behind my ear, no colour',
  'quiero un león realista en el brazo derecho, 15 cm',
  'something for my nan who passed away last year, with the words "always near"',
  'Хочу тату на предплечье, сова, чёрная графика',
];

/** Words to an engineered prompt and its fingerprint, offline, after warming up. */
export function previews() {
  const rules = new RulesInterpreter();
  const engineering = new PromptEngineering(rules, rules);
  const context = { engine: 'gemini', model: 'gemini-nano-banana-2.1', cacheScope: 'bench', imageSize: '1K', parent: null };
  const real = resolve(import.meta.dirname, '../../../shared/prompts/real-prompts.jsonl');
  const lines = (() => {
    try {
      return readFileSync(real, 'utf8').trim().split('\n').map((line) => JSON.parse(line).text);
    } catch {
      return WISHES;
    }
  })();
  return measure(engineering, context, lines);
}

async function measure(engineering, context, lines) {
  const times = [];
  for (let round = 0; round < 12; round += 1) {
    for (const prompt of lines) {
      const started = performance.now();
      await engineering.engineer({ prompt }, context).catch(() => undefined);
      if (round > 1) times.push(performance.now() - started);
    }
  }
  return {
    title: 'Words to engineered prompt, offline',
    method: `Normalise, interpret by rules, resolve, policy, compose, fingerprint; ${lines.length} prompts, ten rounds after two to warm up.`,
    columns: ['prompts', 'p50', 'p95', 'p99'],
    rows: [[String(times.length), ms(quantile(times, 0.5)), ms(quantile(times, 0.95)), ms(quantile(times, 0.99))]],
  };
}
