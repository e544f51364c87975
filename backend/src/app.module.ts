import { Module, type DynamicModule } from '@nestjs/common';
import { ConfigModule, type AppConfig } from './config/index.js';
import { HttpModule } from './platform/index.js';
import { AccessModule } from './modules/access/index.js';
import { HealthModule } from './modules/health/index.js';

/** The product, as a list. */
@Module({ imports: [HttpModule, AccessModule, HealthModule] })
export class AppModule {
  static for(config: AppConfig): DynamicModule {
    return { module: AppModule, imports: [ConfigModule.for(config)] };
  }
}
