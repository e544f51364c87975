import { afterNextRender, DestroyRef, Directive, ElementRef, inject } from '@angular/core';

const CURRENT = '[aria-current]:not([aria-current=false])';

/** A row that scrolls sideways shows the one that is current, also when another becomes it or the room changes. */
@Directive({ selector: '[tcdCurrentInView]' })
export class CurrentInView {
  private readonly row = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;

  constructor() {
    const destroyed = inject(DestroyRef);
    afterNextRender({
      read: () => {
        const watching = new MutationObserver(() => this.show());
        watching.observe(this.row, { subtree: true, childList: true, attributeFilter: ['aria-current'] });
        const measuring = new ResizeObserver(() => this.show());
        measuring.observe(this.row);
        destroyed.onDestroy(() => [watching, measuring].forEach((one) => one.disconnect()));
      },
    });
  }

  private show(): void {
    const current = this.row.querySelector(CURRENT)?.getBoundingClientRect();
    if (!current) return;
    const row = this.row.getBoundingClientRect();
    const beyond = Math.max(0, current.right - row.right) || Math.min(0, current.left - row.left);
    if (beyond !== 0) this.row.scrollBy({ left: beyond + Math.sign(beyond) * 8 });
  }
}
