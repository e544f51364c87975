import { Inject, Injectable, Module, type OnApplicationShutdown } from '@nestjs/common';
import { APP_CONFIG, type AppConfig } from '../../../config/index.js';
import { HealthBook, HealthBookModule, logger } from '../../../platform/index.js';
import { EngineRoom } from './engine-room.js';
import { AnswerThreads, type AnswerReader } from './gemini/answer/answer-reader.js';
import { PATIENCE, realSurroundings } from './gemini/gemini-config.js';
import { GeminiEngine } from './gemini/gemini-engine.js';
import { WorkerPool } from './vector/drawing-pool.js';
import { VectorEngine } from './vector/vector-engine.js';

/** Two drawings at a time on two cores: more threads would only make each slower. */
const VECTOR_THREADS = 2;

/** The API version that knows the image models (shared/gemini.md §2.4). */
const GEMINI_API_VERSION = 'v1beta';

function openGemini({ gemini }: AppConfig, reader: AnswerReader): readonly GeminiEngine[] {
  if (gemini.apiKey === null) return [];
  const config = {
    apiKey: gemini.apiKey, baseUrl: gemini.baseUrl, model: gemini.imageModel, fallbackModel: gemini.fallbackModel,
    apiVersion: GEMINI_API_VERSION, patience: PATIENCE,
  };
  return [new GeminiEngine(config, realSurroundings(({ code, detail }) => logger.error('The image service needs attention', { code, detail })), reader)];
}

/** Opens the engines the configuration names, and closes them. */
@Injectable()
export class EngineKeeper implements OnApplicationShutdown {
  readonly room: EngineRoom;
  private readonly answers = new AnswerThreads();
  private readonly vector = new VectorEngine(new WorkerPool(VECTOR_THREADS));

  constructor(@Inject(APP_CONFIG) config: AppConfig, health: HealthBook) {
    const room = new EngineRoom([...openGemini(config, this.answers), this.vector], config.engine);
    this.room = room;
    health.report('engine', () => {
      const engine = room.engine(null);
      const { state, detail } = engine.health();
      return { state, detail: state === 'ok' ? `${engine.name} (${engine.model})` : `${engine.name} (${engine.model}): ${detail}` };
    });
  }

  async onApplicationShutdown(): Promise<void> {
    await Promise.all([this.vector.close(), this.answers.close()]);
  }
}

@Module({
  imports: [HealthBookModule],
  providers: [EngineKeeper, { provide: EngineRoom, inject: [EngineKeeper], useFactory: (keeper: EngineKeeper) => keeper.room }],
  exports: [EngineRoom],
})
export class EnginesModule {}
