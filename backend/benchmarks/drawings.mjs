import { WorkerPool } from '../dist/modules/generation/engines/vector/drawing-pool.js';
import { VectorEngine } from '../dist/modules/generation/engines/vector/vector-engine.js';
import { PromptEngineering, RulesInterpreter } from '../dist/modules/prompt-engineering/index.js';
import { ms, quantile } from './support/table.mjs';

const SUBJECTS = ['a wolf', 'a koi and waves', 'a skull with roses', 'a luna moth', 'a snake around a dagger', 'a lion', 'a peony', 'a stag and mountains'];
const STYLES = ['blackwork', 'fine-line', 'dotwork', 'engraving', 'american-traditional', 'japanese', 'ornamental', 'watercolour'];
const still = { attemptStarted: () => undefined, took: () => undefined, waiting: () => undefined };

/** The vector engine, one drawing at a time in its worker thread, after warming up. */
export async function drawings() {
  const rules = new RulesInterpreter();
  const words = new PromptEngineering(rules, rules);
  const pool = new WorkerPool(1);
  const engine = new VectorEngine(pool);
  const context = { engine: 'vector', model: engine.model, cacheScope: 'bench', imageSize: '1K', parent: null };
  const signal = new AbortController().signal;
  const draw = async (prompt, style) => {
    const { prompts: [first] } = await words.engineer({ prompt, style }, context);
    const started = performance.now();
    await engine.draw({ prompt: first, parent: null, references: [], findings: [] }, signal, still);
    return performance.now() - started;
  };
  const started = performance.now();
  const first = await draw(SUBJECTS[0], STYLES[0]);
  const start = performance.now() - started - first;
  for (const subject of SUBJECTS) await draw(subject, STYLES[0]);
  const times = [];
  for (const style of STYLES) for (const subject of SUBJECTS) times.push(await draw(subject, style));
  await pool.close();
  return {
    title: 'Vector engine, 1024 px',
    method: `${SUBJECTS.length} subjects in ${STYLES.length} styles, one at a time in a worker thread; scene, SVG, relief shading and PNG.`,
    goal: 'p50 below 400 ms, p95 below 900 ms.',
    columns: ['drawings', 'first (with thread start)', 'p50', 'p95', 'slowest'],
    rows: [[String(times.length), ms(first + Math.max(0, start)), ms(quantile(times, 0.5)), ms(quantile(times, 0.95)), ms(Math.max(...times))]],
  };
}
