import { workerTask } from '../../../../../platform/worker-tasks/index.js';
import { openBody } from './open-body.js';
import { practised } from './practice.js';

/** Called while the provider draws, so that the thread is there, and as fast as it will be, when the answer comes. */
export const wake = workerTask(practised);

export const open = workerTask(openBody);
