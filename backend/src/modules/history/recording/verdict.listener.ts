import { Injectable } from '@nestjs/common';
import { OnEvent } from '@nestjs/event-emitter';
import { PICTURE_MEASURED, type PictureMeasured } from '../../../events/index.js';
import { ConceptArchive } from '../archive/concept-archive.js';

/** Keeps what a measuring said with the concepts it was about. A note for a filter: when it cannot be kept, the next measuring brings it again. */
@Injectable()
export class VerdictListener {
  constructor(private readonly archive: ConceptArchive) {}

  @OnEvent(PICTURE_MEASURED)
  pictureMeasured(event: PictureMeasured): Promise<void> {
    return this.archive.noteVerdict(event);
  }
}
