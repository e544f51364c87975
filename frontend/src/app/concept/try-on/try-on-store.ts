import { computed, inject, linkedSignal, resource, Service, signal } from '@angular/core';
import type { Concept } from '../../../api/models/concept';
import { extentOf } from '../../session/true-size';
import { OpenConcept } from '../open-concept';
import { drawnArm, readPhoto } from './photo';
import type { Placing, Point } from './placing';
import { moved, scaleFrom, turned, widened } from './placing';
import type { Ink } from './skin-canvas';

type Picture = CanvasImageSource & { readonly width: number; readonly height: number };

interface Ground {
  readonly picture: Picture;
  readonly kind: 'photo' | 'arm';
}

/** What is tried on, where and how. The photo lives in this object and nowhere else. */
@Service({ autoProvided: false })
export class TryOnStore {
  private readonly open = inject(OpenConcept);
  private readonly ground = signal<Ground | null>(null);
  private readonly measuredScale = signal<{ readonly pxPerMm: number; readonly millimetres: number } | null>(null);
  private readonly artFile = resource({
    params: () => this.open.drawn() ?? undefined,
    loader: async ({ params: concept, abortSignal }) => drawingOf(concept, await (await fetch(concept.image.url, { signal: abortSignal })).blob()),
  });

  readonly art = computed(() => (this.artFile.hasValue() ? this.artFile.value() : null));
  readonly picture = computed(() => this.ground()?.picture ?? null);
  readonly isPhoto = computed(() => this.ground()?.kind === 'photo');
  readonly measured = this.measuredScale.asReadonly();
  readonly ink = signal<Ink>('healed');
  /** True while someone drags across what they measured. */
  readonly measuring = signal(false);
  readonly ends = linkedSignal<Picture | null, readonly [Point, Point]>({ source: this.picture, computation: (picture) => endsOn(picture) });
  readonly placing = linkedSignal<Placing>(() => ({ centre: middleOf(this.picture()), turn: 0, widthMm: this.open.widthMm(), bend: 0 }));
  /** px of the photo in one mm: measured, or a first guess that says so. */
  readonly pxPerMm = computed(() => this.measuredScale()?.pxPerMm ?? guess(this.picture()));

  async takePhoto(file: Blob): Promise<void> {
    const picture = await readPhoto(file);
    this.measuredScale.set(null);
    this.ground.set({ picture, kind: 'photo' });
    this.measuring.set(true);
  }

  useArm(tone: string): void {
    const arm = drawnArm(tone);
    this.ground.set({ picture: arm.picture, kind: 'arm' });
    this.measuredScale.set({ pxPerMm: arm.pxPerMm, millimetres: 88 });
    this.measuring.set(false);
  }

  /** Takes the drag as `millimetres`; false when that cannot be. */
  setScale(millimetres: number): boolean {
    const pxPerMm = scaleFrom(...this.ends(), millimetres);
    if (pxPerMm === null) return false;
    this.measuredScale.set({ pxPerMm, millimetres });
    this.measuring.set(false);
    return true;
  }

  move(by: Point): void {
    this.placing.update((now) => moved(now, by));
  }

  turn(degrees: number): void {
    this.placing.update((now) => turned(now, degrees));
  }

  widen(widthMm: number): void {
    this.placing.update((now) => widened(now, widthMm));
  }

  bend(bend: number): void {
    this.placing.update((now) => ({ ...now, bend: Math.min(100, Math.max(0, bend)) }));
  }
}

/** The drawing without the paper around it: its width is what the millimetres speak of. */
function drawingOf(concept: Concept, file: Blob): Promise<ImageBitmap> {
  const { image } = concept;
  const { x, y, width, height } = extentOf(concept);
  return createImageBitmap(file, x * image.width, y * image.height, width * image.width, height * image.height);
}

function middleOf(picture: Picture | null): Point {
  return picture ? { x: picture.width / 2, y: picture.height * 0.46 } : { x: 0, y: 0 };
}

function endsOn(picture: Picture | null): readonly [Point, Point] {
  const { width, height } = picture ?? { width: 100, height: 100 };
  return [{ x: width * 0.3, y: height * 0.8 }, { x: width * 0.7, y: height * 0.8 }];
}

/** Until something is measured: a photo of an arm is about 180 mm wide. */
function guess(picture: Picture | null): number {
  return (picture?.width ?? 1000) / 180;
}
