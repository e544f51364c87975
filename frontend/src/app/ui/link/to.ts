import { computed, Directive, inject, input, output } from '@angular/core';
import { Router } from '@angular/router';

/**
 * A link to a page of the program whose address is known as it stands: `<a [tcdTo]="paths.gallery()">`. RouterLink reads and
 * writes the address anew for every link, which a list of fifty feels. With queries, or relative to a route: RouterLink.
 */
@Directive({ selector: 'a[tcdTo]', host: { '[attr.href]': 'href()', '(click)': 'go($event)' } })
export class To {
  /** Segments as in `paths`: `['/c', id, 'stencil']`. */
  readonly tcdTo = input.required<readonly string[]>();
  /** It is followed here, in this tab. */
  readonly left = output();
  protected readonly href = computed(() => this.tcdTo().join('/'));
  private readonly router = inject(Router);

  /** A new tab, a download, a context menu are the browser's. */
  protected go(event: MouseEvent): void {
    if (event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    this.left.emit();
    void this.router.navigateByUrl(this.href());
  }
}
