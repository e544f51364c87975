import { Module, type DynamicModule } from '@nestjs/common';
import { EventEmitterModule } from '@nestjs/event-emitter';
import { ConfigModule, type AppConfig } from './config/index.js';
import { HttpModule } from './platform/index.js';
import { AccessModule } from './modules/access/index.js';
import { CacheModule } from './modules/cache/index.js';
import { GenerationModule } from './modules/generation/index.js';
import { HealthModule } from './modules/health/index.js';
import { HistoryModule } from './modules/history/index.js';
import { ImagesModule } from './modules/images/index.js';
import { StencilModule } from './modules/stencil/index.js';
import { TattooabilityModule } from './modules/tattooability/index.js';
import { UsageModule } from './modules/usage/index.js';

/** The product, as a list. */
@Module({
  imports: [
    EventEmitterModule.forRoot(),
    HttpModule,
    AccessModule,
    CacheModule,
    GenerationModule,
    HistoryModule,
    ImagesModule,
    StencilModule,
    TattooabilityModule,
    UsageModule,
    HealthModule,
  ],
})
export class AppModule {
  static for(config: AppConfig): DynamicModule {
    return { module: AppModule, imports: [ConfigModule.for(config)] };
  }
}
