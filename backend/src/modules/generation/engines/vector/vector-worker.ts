import { execute, type Result } from './execute.js';
import type { Commission } from './scene/commission.js';

/** Runs in a worker thread of the engine's pool. */
export default function draw(commission: Commission): Promise<Result> {
  return execute(commission);
}
