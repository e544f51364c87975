import { afterNextRender, DestroyRef, Directive, ElementRef, inject, input } from '@angular/core';

const CURRENT = '[aria-current]:not([aria-current=false])';

/**
 * A row that scrolls sideways shows the one that is current, also when another becomes it or the room changes. What else
 * changes in the row moves nothing: somebody may have scrolled on. Its value tells by which selector the current one is found.
 */
@Directive({ selector: '[tcdCurrentInView]' })
export class CurrentInView {
  readonly selector = input('', { alias: 'tcdCurrentInView' });
  private readonly row = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;

  constructor() {
    const destroyed = inject(DestroyRef);
    afterNextRender({
      read: () => {
        const watching = new MutationObserver((changes) => this.follow(changes));
        watching.observe(this.row, { subtree: true, childList: true, attributeFilter: ['aria-current', 'aria-pressed'] });
        const measuring = new ResizeObserver(() => this.show());
        measuring.observe(this.row);
        destroyed.onDestroy(() => [watching, measuring].forEach((one) => one.disconnect()));
      },
    });
  }

  private follow(changes: readonly MutationRecord[]): void {
    const changed = changes.flatMap(({ type, target, addedNodes }) => (type === 'attributes' ? [target] : [...addedNodes]));
    if (changed.some((node) => node instanceof Element && (node.matches(this.current()) || node.querySelector(this.current()) !== null))) this.show();
  }

  private current(): string {
    return this.selector() || CURRENT;
  }

  private show(): void {
    const current = this.row.querySelector(this.current())?.getBoundingClientRect();
    if (!current) return;
    const row = this.row.getBoundingClientRect();
    const beyond = Math.max(0, current.right - row.right) || Math.min(0, current.left - row.left);
    if (beyond !== 0) this.row.scrollBy({ left: beyond + Math.sign(beyond) * 8 });
  }
}
