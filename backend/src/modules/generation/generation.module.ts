import { Module, type OnModuleInit } from '@nestjs/common';
import { DatabaseModule } from '../../platform/database/index.js';
import { AccessModule } from '../access/index.js';
import { CacheModule, EntryGuard } from '../cache/index.js';
import { HistoryModule } from '../history/index.js';
import { ImageLibrary, ImagesModule } from '../images/index.js';
import { DRAWING_CONTEXT, PromptPreviewsController } from '../prompt-engineering/index.js';
import { UsageModule } from '../usage/index.js';
import { DeliveryDesk } from './delivery/delivery-desk.js';
import { DeliveryInterceptor } from './delivery/delivery.interceptor.js';
import { DrawingRoom } from './drawing/drawing-room.js';
import { asDrawnEntry } from './drawing/drawn-entry.js';
import { PaidAttempts } from './drawing/paid-attempts.js';
import { EnginesModule } from './engines/engines.module.js';
import { GenerationController } from './generation.controller.js';
import { GenerationsController } from './generations.controller.js';
import { GenerationService } from './generation.service.js';
import { AnswerBook } from './idempotency/answer-book.js';
import { AnsweredOnce } from './idempotency/answered-once.js';
import { DrawingJobs } from './jobs/drawing-jobs.js';
import { DrawingQueue } from './jobs/drawing-queue.js';
import { JobReporting } from './jobs/job-reporting.js';
import { DrawingPlanner } from './planning/drawing-planner.js';
import { READING_PROMPT_ENGINEERING } from './planning/reading-wiring.js';
import { GenerationDesk } from './progress/generation-desk.js';
import { GenerationFeed } from './progress/generation-feed.js';

/** From words to concepts. */
@Module({
  imports: [AccessModule, CacheModule, DatabaseModule, EnginesModule, HistoryModule, ImagesModule, READING_PROMPT_ENGINEERING, UsageModule],
  controllers: [GenerationController, GenerationsController, PromptPreviewsController],
  providers: [
    AnswerBook,
    AnsweredOnce,
    DeliveryDesk,
    DeliveryInterceptor,
    { provide: DRAWING_CONTEXT, useExisting: DrawingPlanner },
    DrawingJobs,
    DrawingPlanner,
    DrawingQueue,
    DrawingRoom,
    GenerationDesk,
    GenerationFeed,
    GenerationService,
    JobReporting,
    PaidAttempts,
  ],
})
export class GenerationModule implements OnModuleInit {
  constructor(private readonly guard: EntryGuard, private readonly library: ImageLibrary) {}

  /** A cache entry is worth something as long as its image is there, and it has today's shape. */
  onModuleInit(): void {
    this.guard.use(async (entry) => {
      const drawn = asDrawnEntry(entry);
      return drawn !== null && this.library.has(drawn.image.sha256, drawn.image.mimeType);
    });
  }
}
