export { TaskFault, workerTask, type Answer } from './task.js';
