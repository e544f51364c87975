import { DestroyRef, DOCUMENT, inject, Service, signal } from '@angular/core';
import type { TileSize } from './tile-window';

/** What the grids of one gallery share: how large tiles were laid out, and that something was scrolled. */
@Service({ autoProvided: false })
export class TileView {
  private readonly times = signal(0);
  private readonly laidOut = signal<TileSize | null>(null, { equal: (a, b) => JSON.stringify(a) === JSON.stringify(b) });
  /** Counts up whenever anything on the page was scrolled, whichever of its parts scrolls at this width. */
  readonly scrolled = this.times.asReadonly();
  /** Null before the first tile was laid out. */
  readonly size = this.laidOut.asReadonly();

  constructor() {
    const document = inject(DOCUMENT);
    const ended = new AbortController();
    document.addEventListener('scroll', () => this.times.update((count) => count + 1), { capture: true, passive: true, signal: ended.signal });
    inject(DestroyRef).onDestroy(() => ended.abort());
  }

  measured(size: TileSize): void {
    this.laidOut.set(size);
  }
}
