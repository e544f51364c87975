import { Injectable, Module, type OnApplicationShutdown } from '@nestjs/common';
import { WorkerPool } from './worker-pool.js';

@Injectable()
class Shutdown implements OnApplicationShutdown {
  constructor(private readonly pool: WorkerPool) {}

  onApplicationShutdown(): Promise<void> {
    return this.pool.close();
  }
}

/** One pool of threads for all pixel work. */
@Module({
  providers: [{ provide: WorkerPool, useFactory: () => new WorkerPool() }, Shutdown],
  exports: [WorkerPool],
})
export class WorkersModule {}
