import { workerTask } from '../../../../../platform/worker-tasks/index.js';
import { openBody } from './open-body.js';

/** Called while the provider draws, so that the thread is there when the answer comes. */
export const wake = workerTask(() => null);

export const open = workerTask(openBody);
