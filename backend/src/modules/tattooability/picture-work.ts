import { Injectable } from '@nestjs/common';
import { TaskFault } from '../../platform/worker-tasks/index.js';
import { WorkerPool, type WorkerTaskName } from '../../platform/workers/index.js';
import { uploadProblem } from '../images/index.js';

type Fault = Parameters<typeof uploadProblem>[0];

const FAULTS: readonly string[] = [
  'unsupported-image-format', 'image-too-large', 'image-too-small', 'image-unreadable', 'nothing-drawn',
] satisfies Fault[];

const isImageFault = (code: string): code is Fault => FAULTS.includes(code);

/** Pixel work on a thread, its faults told as problems of the picture. */
@Injectable()
export class PictureWork {
  constructor(private readonly pool: WorkerPool) {}

  /** @throws AppError `nothing-drawn`, `image-unreadable`, `image-too-large` … */
  async run<Output>(task: WorkerTaskName, order: unknown): Promise<Output> {
    try {
      return await this.pool.run<Output>(task, order);
    } catch (error) {
      if (error instanceof TaskFault && isImageFault(error.code)) throw uploadProblem(error.code, error.message);
      throw error;
    }
  }
}
