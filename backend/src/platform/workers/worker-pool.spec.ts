import { afterAll, describe, expect, it } from '@jest/globals';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { TaskFault } from '../worker-tasks/index.js';
import { WorkerPool } from './worker-pool.js';

const task = (name: string) => ({ beside: import.meta.url, file: './fixtures/sums.worker', task: name });

describe('WorkerPool', () => {
  const pool = new WorkerPool(2);
  afterAll(() => pool.close());

  it('runs a task of a worker file beside the caller, source or built', async () => {
    expect(await pool.run(task('sum'), [1, 2, 3])).toBe(6);
  });

  it('brings a foreseen fault back with its code, and a bug as a bug', async () => {
    const fault: unknown = await pool.run(task('sum'), [1, 2, 3, 4]).catch((error: unknown) => error);
    expect(fault).toBeInstanceOf(TaskFault);
    expect(fault).toMatchObject({ code: 'too-much', message: 'At most three.' });
    await expect(pool.run(task('broken'), null)).rejects.toThrow('a bug');
  });

  it('leaves the event loop free while threads are busy', async () => {
    const delay = monitorEventLoopDelay({ resolution: 5 });
    await pool.run(task('sum'), []);
    delay.enable();
    await Promise.all([pool.run(task('busy'), 250), pool.run(task('busy'), 250)]);
    delay.disable();
    expect(delay.percentile(50) / 1e6).toBeLessThan(50);
  });
});
