import { Component, computed, effect, type ElementRef, inject, viewChild } from '@angular/core';
import { MeasuredBox } from '../../ui/measured/measured-box';
import { cornersOf, type Point, stretched } from './placing';
import { paint } from './skin-canvas';
import { TryOnStore } from './try-on-store';

/** Until the stage is measured. */
const USUAL_PX = 700;
/** A frame is never so small that its handles hide the drawing, px of the screen. */
const LEAST_FRAME_PX = 88;

/** The photo with the drawing on it: drag to move, corners or two fingers to size and turn, arrow keys to nudge. */
@Component({
  selector: 'tcd-try-on-stage',
  imports: [MeasuredBox],
  templateUrl: './try-on-stage.html',
  styleUrl: './try-on-stage.css',
})
export class TryOnStage {
  protected readonly store = inject(TryOnStore);
  private readonly canvas = viewChild.required<ElementRef<HTMLCanvasElement>>('canvas');
  private readonly box = viewChild.required(MeasuredBox);
  private readonly fingers = new Map<number, Point>();
  protected readonly size = computed(() => ({ width: this.store.picture()?.width ?? 1, height: this.store.picture()?.height ?? 1 }));
  protected readonly corners = computed(() => {
    const art = this.store.art();
    return cornersOf(this.store.placing(), this.store.pxPerMm(), art ? art.height / art.width : 1, LEAST_FRAME_PX * this.grain());
  });
  protected readonly outline = computed(() => this.corners().map(({ x, y }) => `${x},${y}`).join(' '));
  /** px of the photo in one px of the screen, so that handles keep their size. */
  protected readonly grain = computed(() => this.size().width / (this.box().size().width || USUAL_PX));

  constructor() {
    effect(() => {
      const photo = this.store.picture();
      const art = this.store.art();
      if (photo && art) paint(this.canvas().nativeElement, { photo, art, placing: this.store.placing(), pxPerMm: this.store.pxPerMm(), ink: this.store.ink() });
    });
  }

  toBlob(): Promise<Blob | null> {
    return new Promise((resolve) => this.canvas().nativeElement.toBlob(resolve, 'image/jpeg', 0.92));
  }

  protected press(event: PointerEvent): void {
    (event.currentTarget as Element).setPointerCapture(event.pointerId);
    this.fingers.set(event.pointerId, this.at(event));
  }

  protected drag(event: PointerEvent): void {
    const before = this.fingers.get(event.pointerId);
    if (!before) return;
    const now = this.at(event);
    const other = [...this.fingers].find(([id]) => id !== event.pointerId)?.[1];
    this.fingers.set(event.pointerId, now);
    if (other) this.pinch(other, before, now);
    else this.store.move({ x: now.x - before.x, y: now.y - before.y });
  }

  protected lift(event: PointerEvent): void {
    this.fingers.delete(event.pointerId);
  }

  protected pullCorner(event: PointerEvent): void {
    const before = this.fingers.get(event.pointerId);
    if (!before) return;
    const now = this.at(event);
    this.fingers.set(event.pointerId, now);
    this.store.placing.update((placing) => stretched(placing, before, now));
  }

  protected pullEnd(event: PointerEvent, index: 0 | 1): void {
    if (this.fingers.has(event.pointerId)) this.putEnd(index, this.at(event));
  }

  protected nudge(event: KeyboardEvent): void {
    const step = (event.shiftKey ? 10 : 1) * this.grain();
    const by = ARROWS[event.key];
    if (by) this.store.move({ x: by.x * step, y: by.y * step });
    else if (event.key === '+' || event.key === '-') this.store.widen(this.store.placing().widthMm + (event.key === '+' ? 1 : -1));
    else return;
    event.preventDefault();
  }

  protected nudgeEnd(event: KeyboardEvent, index: 0 | 1): void {
    const by = ARROWS[event.key];
    if (!by) return;
    event.preventDefault();
    const step = (event.shiftKey ? 10 : 1) * this.grain();
    const end = this.store.ends()[index];
    this.putEnd(index, { x: end.x + by.x * step, y: end.y + by.y * step });
  }

  private putEnd(index: 0 | 1, point: Point): void {
    this.store.ends.update(([a, b]) => (index === 0 ? [point, b] : [a, point]));
  }

  /** Two fingers: what is between them grows and turns with them. */
  private pinch(fixed: Point, before: Point, now: Point): void {
    this.store.placing.update((placing) => {
      const around = stretched({ ...placing, centre: fixed }, before, now);
      return { ...around, centre: { x: placing.centre.x + (now.x - before.x) / 2, y: placing.centre.y + (now.y - before.y) / 2 } };
    });
  }

  private at(event: PointerEvent): Point {
    const box = this.canvas().nativeElement.getBoundingClientRect();
    const { width, height } = this.size();
    return { x: ((event.clientX - box.left) / box.width) * width, y: ((event.clientY - box.top) / box.height) * height };
  }
}

const ARROWS: Readonly<Record<string, Point>> = { ArrowLeft: { x: -1, y: 0 }, ArrowRight: { x: 1, y: 0 }, ArrowUp: { x: 0, y: -1 }, ArrowDown: { x: 0, y: 1 } };
