import { Module } from '@nestjs/common';
import { HealthBookModule } from '../../platform/index.js';
import { HealthController } from './health.controller.js';

@Module({ imports: [HealthBookModule], controllers: [HealthController] })
export class HealthModule {}
