import { AppError } from '../../../platform/index.js';
import type { EngineName } from '../../prompt-engineering/index.js';
import { generationProblems } from '../generation.errors.js';
import { sayFailure } from '../generation.sentences.js';
import type { ImageEngine } from './image-engine.js';

/** The engines of this installation and which one draws unless somebody says otherwise. */
export class EngineRoom {
  constructor(private readonly engines: readonly ImageEngine[], readonly usual: EngineName) {}

  /**
   * @param wanted null: the usual one
   * @throws AppError `engine-not-configured`: an engine is never switched silently
   */
  engine(wanted: EngineName | null): ImageEngine {
    const name = wanted ?? this.usual;
    const found = this.engines.find((engine) => engine.name === name);
    if (found !== undefined) return found;
    throw new AppError(generationProblems.engineNotConfigured, {
      detail: sayFailure('no-such-engine', { engine: name }),
    });
  }

  names(): readonly EngineName[] {
    return this.engines.map((engine) => engine.name);
  }
}
