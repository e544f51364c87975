import { afterNextRender, Component, DestroyRef, type ElementRef, inject, input, output, signal, viewChild } from '@angular/core';
import type { PanzoomObject } from '@panzoom/panzoom';
import { Icon } from '../icon/icon';

const STEP = 1.3;

/** Anything that can be pinched, wheeled, dragged and zoomed with buttons or the keys + − 0. The library comes when the stage does. */
@Component({
  selector: 'tcd-zoom-stage',
  imports: [Icon],
  host: { '(keydown)': 'pressed($event)' },
  template: `
    <div class="window" tabindex="0" role="group" [attr.aria-label]="label()"><div #content class="content"><ng-content /></div></div>
    <div class="zoom" role="group" i18n-aria-label aria-label="Zoom">
      <button type="button" (click)="zoom(1 / step)" i18n-aria-label aria-label="Zoom out"><svg tcdIcon="minus"></svg></button>
      <button type="button" (click)="real.emit()" [attr.aria-pressed]="atRealSize()" i18n-aria-label aria-label="1:1, real size on this screen">1:1</button>
      <button type="button" (click)="zoom(step)" i18n-aria-label aria-label="Zoom in"><svg tcdIcon="plus"></svg></button>
    </div>
  `,
  styleUrl: './zoom-stage.css',
})
export class ZoomStage {
  readonly label = input.required<string>();
  readonly atRealSize = input(false);
  /** 1:1 was asked for; the parent knows how large real is. */
  readonly real = output();
  protected readonly step = STEP;
  private readonly content = viewChild.required<ElementRef<HTMLElement>>('content');
  private readonly pan = signal<PanzoomObject | null>(null);

  constructor() {
    const destroyed = inject(DestroyRef);
    afterNextRender({
      write: () => void this.start().then((stop) => destroyed.onDestroy(stop)),
    });
  }

  /** Back to the whole picture. */
  reset(): void {
    this.pan()?.reset();
  }

  protected zoom(factor: number): void {
    const pan = this.pan();
    pan?.zoom(pan.getScale() * factor, { animate: false });
  }

  protected pressed(event: KeyboardEvent): void {
    const acts: Readonly<Record<string, () => void>> = { '+': () => this.zoom(STEP), '=': () => this.zoom(STEP), '-': () => this.zoom(1 / STEP), '0': () => this.reset() };
    const act = acts[event.key];
    if (!act || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    act();
  }

  private async start(): Promise<() => void> {
    const { default: panzoom } = await import('@panzoom/panzoom');
    const element = this.content().nativeElement;
    const pan = panzoom(element, { minScale: 0.2, maxScale: 8, contain: undefined, cursor: 'grab' });
    const wheel = (event: WheelEvent) => pan.zoomWithWheel(event);
    element.parentElement?.addEventListener('wheel', wheel, { passive: false });
    this.pan.set(pan);
    return () => {
      element.parentElement?.removeEventListener('wheel', wheel);
      pan.destroy();
    };
  }
}
