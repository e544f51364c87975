import { Module } from '@nestjs/common';
import { AccessModule } from '../access/index.js';
import { ImagesModule } from '../images/index.js';
import { TattooabilityModule } from '../tattooability/index.js';
import { StencilController } from './stencil.controller.js';
import { StencilDesk } from './stencil-desk.js';

/** Line art for transfer paper, print sheets at true size, the consult sheet. */
@Module({ imports: [AccessModule, ImagesModule, TattooabilityModule], controllers: [StencilController], providers: [StencilDesk] })
export class StencilModule {}
