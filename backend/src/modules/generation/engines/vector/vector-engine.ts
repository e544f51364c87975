import { findStyle, type EngineeredPrompt } from '../../../prompt-engineering/index.js';
import type { Drawing, DrawingOrder, DrawingProgress, EngineHealth, ImageEngine, Quote } from '../image-engine.js';
import type { DrawingPool } from './drawing-pool.js';
import type { Commission } from './scene/commission.js';
import { sceneSchema } from './scene/scene-schema.js';
import type { Scene } from './scene/scene.js';
import { weightsAt } from './styles/weights-at.js';

/** Changes whenever the same scene would be drawn differently. */
const STYLE_VERSION = 'flash-14';
const SMALL_PX = 1024;
/** px on the long side; vector art gains nothing beyond it that the stencil does not take from the SVG. */
const LARGE_PX = 2048;
/** Above this, mm on the long side, the small picture has fewer than the 150 dots per inch that print comfortably (craft.md §2.4). */
const LONGEST_SMALL_MM = (SMALL_PX / 150) * 25.4;

/** px on the long side. Size costs nothing here, so a drawing that is large on the skin has more pixels without being asked. */
function pixelsFor({ imageSize, brief }: EngineeredPrompt): number {
  return imageSize === '1K' && Math.max(brief.widthMm, brief.heightMm) <= LONGEST_SMALL_MM ? SMALL_PX : LARGE_PX;
}

function parentScene(order: DrawingOrder): Scene | null {
  const parsed = sceneSchema.safeParse(order.parent?.turn?.['scene']);
  return parsed.success ? parsed.data : null;
}

function commissionFor(order: DrawingOrder): Commission {
  const { prompt } = order;
  const scene = prompt.refinement === null ? null : parentScene(order);
  const style = findStyle(prompt.brief.style);
  return {
    brief: prompt.brief,
    variation: prompt.variation,
    pixels: pixelsFor(prompt),
    weights: style === undefined ? null : weightsAt(style.lineMm, prompt.brief),
    refinement: scene !== null && prompt.refinement !== null ? { scene, instruction: prompt.refinement.instruction } : null,
    findings: order.findings,
  };
}

/** Draws tattoo flash from code: no key, no network, the same picture for the same prompt and variation. */
export class VectorEngine implements ImageEngine {
  readonly name = 'vector';
  readonly model = STYLE_VERSION;
  private readonly pool: DrawingPool;
  private lastFault: string | null = null;

  constructor(pool: DrawingPool) {
    this.pool = pool;
  }

  quote(prompt: EngineeredPrompt): Quote {
    return { maxMicroUsd: 0, usualMicroUsd: 0, seconds: pixelsFor(prompt) > SMALL_PX ? 1.2 : 0.6 };
  }

  async draw(order: DrawingOrder, signal: AbortSignal, progress: Pick<DrawingProgress, 'took'>): Promise<Drawing> {
    const began = performance.now();
    signal.throwIfAborted();
    try {
      const { png, width, height, sha256, seen, scene, notices } = await this.pool.draw(commissionFor(order), signal);
      this.lastFault = null;
      progress.took('provider', performance.now() - began);
      return {
        bytes: Buffer.from(png.buffer, png.byteOffset, png.byteLength),
        mimeType: 'image/png', width, height, sha256, seen, model: this.model, costMicroUsd: 0, turn: { scene }, notices, usage: null,
      };
    } catch (error) {
      if (!signal.aborted) this.lastFault = error instanceof Error ? error.message : 'unknown';
      throw error;
    }
  }

  health(): EngineHealth {
    return this.lastFault === null
      ? { state: 'ok', detail: 'Draws on this machine, no network needed.' }
      : { state: 'degraded', detail: `The last drawing failed: ${this.lastFault}` };
  }

  close(): Promise<void> {
    return this.pool.close();
  }
}
