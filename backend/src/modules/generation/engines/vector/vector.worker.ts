import { createHash } from 'node:crypto';
import type { DrawnCommission } from './drawing-pool.js';
import { execute } from './execute.js';
import type { Commission } from './scene/commission.js';

/** Runs in a worker thread of the engine's pool. */
export default async function draw(commission: Commission): Promise<DrawnCommission> {
  const { svg: _, ...drawn } = await execute(commission);
  return { ...drawn, sha256: createHash('sha256').update(drawn.png).digest('hex') };
}
