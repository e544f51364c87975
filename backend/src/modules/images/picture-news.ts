import { Injectable } from '@nestjs/common';
import { EventEmitter2 } from '@nestjs/event-emitter';
import { PICTURE_MEASURED, type PictureMeasured } from '../../events/index.js';

/** What is found out about a picture of somebody's is told to whoever keeps something about it. */
@Injectable()
export class PictureNews {
  constructor(private readonly events: EventEmitter2) {}

  measured(news: PictureMeasured): void {
    this.events.emit(PICTURE_MEASURED, news);
  }
}
