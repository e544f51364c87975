import { createHash } from 'node:crypto';
import { lookAt } from '../../verification/look-at.js';
import type { DrawnCommission } from './drawing-pool.js';
import { execute } from './execute.js';
import type { Commission } from './scene/commission.js';

/** Runs in a worker thread of the engine's pool. */
export default async function draw(commission: Commission): Promise<DrawnCommission> {
  const { png, width, height, scene, notices } = await execute(commission);
  return { png, width, height, scene, notices, sha256: createHash('sha256').update(png).digest('hex'), seen: await lookAt(png) };
}
