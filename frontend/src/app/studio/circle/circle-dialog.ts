import { Component, computed, type ElementRef, inject, input, output, signal, viewChild } from '@angular/core';
import type { Concept } from '../../../api/models/concept';
import { altOf, rendition } from '../../session/concept-words';
import { Dialog } from '../../ui/dialog/dialog';
import { Draft } from '../draft';
import { Studio } from '../studio';
import { type Point, regionOf } from './region';

/** Draw a loop with a finger, pen or mouse around the part to change, and say what. Nine buttons do the same without drawing. */
@Component({
  selector: 'tcd-circle-dialog',
  imports: [Dialog],
  templateUrl: './circle-dialog.html',
  styleUrl: './circle-dialog.css',
})
export class CircleDialog {
  readonly open = input.required<boolean>();
  readonly concept = input.required<Concept>();
  readonly closed = output();
  private readonly studio = inject(Studio);
  private readonly draft = inject(Draft);
  private readonly stage = viewChild<ElementRef<HTMLElement>>('stage');
  protected readonly loop = signal<readonly Point[]>([]);
  protected readonly change = signal('');
  protected readonly picture = computed(() => rendition(this.concept().image, 1280));
  protected readonly ratio = computed(() => this.concept().image.width / this.concept().image.height);
  protected readonly alt = computed(() => altOf(this.concept()));
  protected readonly region = computed(() => (this.loop().length > 2 ? regionOf(this.loop()) : ''));
  protected readonly path = computed(() => {
    const points = this.loop().map((point) => `${point.x * 100} ${point.y * 100}`);
    return points.length > 1 ? `M${points.join('L')}` : '';
  });
  protected readonly grid = GRID;

  protected begin(event: PointerEvent): void {
    (event.target as Element).setPointerCapture(event.pointerId);
    this.loop.set([this.pointOf(event)]);
  }

  protected draw(event: PointerEvent): void {
    if (event.buttons === 0) return;
    this.loop.update((points) => [...points, this.pointOf(event)]);
  }

  protected take(cell: readonly Point[]): void {
    this.loop.set(cell);
  }

  protected typed(event: Event): void {
    this.change.set((event.target as HTMLInputElement).value);
  }

  /** The loop becomes part of the message: "In the upper left part: thinner lines". */
  protected async use(): Promise<void> {
    const slot = this.studio.sheet()?.slots.findIndex((one) => one.id === this.concept().id) ?? -1;
    if (this.studio.pick() !== slot + 1) await this.studio.choose(slot + 1);
    this.draft.change({ words: $localize`In ${this.region()}:part:: ${this.change().trim()}:change:` });
    this.loop.set([]);
    this.change.set('');
    this.closed.emit();
  }

  private pointOf(event: PointerEvent): Point {
    const box = this.stage()?.nativeElement.getBoundingClientRect() ?? new DOMRect(0, 0, 1, 1);
    return { x: clamp((event.clientX - box.left) / box.width), y: clamp((event.clientY - box.top) / box.height) };
  }
}

const clamp = (value: number): number => Math.min(1, Math.max(0, value));

const cell = (x: number, y: number): readonly Point[] => [{ x, y }, { x: x + 0.3, y }, { x: x + 0.3, y: y + 0.3 }, { x, y: y + 0.3 }, { x, y }];

const GRID = [0.02, 0.35, 0.68].flatMap((y) => [0.02, 0.35, 0.68].map((x) => ({ name: regionOf(cell(x, y)), loop: cell(x, y) })));
