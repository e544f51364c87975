export { ComputedResults, type ShelfSize } from './computed-results.js';
export { startWorker } from './start-worker.js';
export { WorkerPool, type WorkerTaskName } from './worker-pool.js';
export { workerProgram, type WorkerProgram } from './worker-program.js';
export { WorkersModule } from './workers.module.js';
