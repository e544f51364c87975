export { ComputedResults, type ShelfSize } from './computed-results.js';
export { workerOptions } from './source-imports.js';
export { startWorker } from './start-worker.js';
export { WorkerPool, type WorkerTaskName } from './worker-pool.js';
export { WorkersModule } from './workers.module.js';
