import { afterNextRender, DestroyRef, Directive, ElementRef, inject, signal } from '@angular/core';

/** The size of the host in CSS px, kept up to date. Zero until it is first laid out. */
@Directive({ selector: '[tcdMeasuredBox]', exportAs: 'measuredBox' })
export class MeasuredBox {
  private readonly element = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
  private readonly box = signal({ width: 0, height: 0 });
  readonly size = this.box.asReadonly();

  constructor() {
    const destroyed = inject(DestroyRef);
    afterNextRender({
      read: () => {
        const observer = new ResizeObserver(() => this.box.set({ width: this.element.clientWidth, height: this.element.clientHeight }));
        observer.observe(this.element);
        destroyed.onDestroy(() => observer.disconnect());
      },
    });
  }
}
