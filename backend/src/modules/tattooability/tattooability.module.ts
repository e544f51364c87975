import { Module } from '@nestjs/common';
import { WorkersModule } from '../../platform/workers/index.js';
import { AccessModule } from '../access/index.js';
import { ImagesModule } from '../images/index.js';
import { PictureWork } from './picture-work.js';
import { TattooabilityController } from './tattooability.controller.js';
import { TattooabilityDesk } from './tattooability-desk.js';

/** Pixels to millimetres: the report, its marks, the ageing preview. */
@Module({
  imports: [AccessModule, ImagesModule, WorkersModule],
  controllers: [TattooabilityController],
  providers: [TattooabilityDesk, PictureWork],
  exports: [TattooabilityDesk, PictureWork],
})
export class TattooabilityModule {}
