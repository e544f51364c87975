import { NgTemplateOutlet } from '@angular/common';
import { afterNextRender, afterRenderEffect, ApplicationRef, Component, computed, DestroyRef, DOCUMENT, ElementRef, inject, Injector, input, linkedSignal, signal, type TemplateRef, untracked, viewChild } from '@angular/core';
import type { Concept } from '../../../api/models/concept';
import { TileView } from './tile-view';
import { windowOf, type View } from './tile-window';

/** Drawn before anything was laid out: about what fits on a window. */
const FIRST_TILES = 15;
/** Tiles made in one task while a grid comes, so that the browser answers in between. */
const AT_A_TIME = 2;
/** Tiles of another list that come at once: about those one sees, on a desk. */
const ANOTHER_LIST = 10;

/** A grid of which only the rows near the window exist, however long it is: two thousand designs scroll like fifty. */
@Component({
  selector: 'tcd-tile-grid',
  host: { '[class.compact]': 'compact()' },
  imports: [NgTemplateOutlet],
  template: `
    <ul #list [style.padding-block-start.px]="range().above" [style.padding-block-end]="below()">
      @for (concept of shown(); track concept.id; let index = $index) {
        <li [attr.aria-setsize]="concepts().length" [attr.aria-posinset]="range().from + index + 1">
          <ng-container [ngTemplateOutlet]="tile()" [ngTemplateOutletContext]="{ concept, index: range().from + index }" />
        </li>
      }
    </ul>
  `,
  styles: `
    :host { display: block; }
    ul { display: grid; grid-template-columns: repeat(auto-fill, minmax(190px, 1fr)); gap: 18px 16px; }
    :host(.compact) ul { grid-template-columns: repeat(auto-fill, minmax(124px, 1fr)); gap: 12px 10px; }
    @media (max-width: 43.74em) {
      ul { grid-template-columns: repeat(2, minmax(0, 1fr)); gap: 14px 10px; }
      :host(.compact) ul { grid-template-columns: repeat(3, minmax(0, 1fr)); gap: 10px 8px; }
    }
  `,
})
export class TileGrid {
  readonly concepts = input.required<readonly Concept[]>();
  readonly tile = input.required<TemplateRef<unknown>>();
  /** More of them side by side. */
  readonly compact = input(false);
  private readonly all = inject(TileView);
  private readonly document = inject(DOCUMENT);
  private readonly injector = inject(Injector);
  private readonly application = inject(ApplicationRef);
  private readonly list = viewChild.required<ElementRef<HTMLElement>>('list');
  private readonly view = signal<View | null>(null, { equal: (a, b) => a?.top === b?.top && a?.bottom === b?.bottom });
  private readonly first = computed(() => this.concepts()[0]?.id);
  /** How many may be there: the grid grows to what is seen, then waits for another list only, as each letter of a search brings one. */
  private readonly room = linkedSignal<string | undefined, number>({
    // A signal of its own: a linked signal starts anew whenever something its source read has changed, also where the answer has not.
    source: this.first,
    computation: (_first, before) => (before ? Math.min(before.value, ANOTHER_LIST) : AT_A_TIME),
  });
  /** A tile that has to be there, wherever one looks. */
  private readonly wanted = signal<number | null>(null);
  protected readonly range = computed(() => {
    const count = this.concepts().length;
    const [size, view, wanted] = [this.all.size(), this.view(), this.wanted()];
    if (!size || !view) return { from: 0, to: Math.max(Math.min(FIRST_TILES, count), wanted === null ? 0 : wanted + 1), above: 0, below: 0 };
    return windowOf(count, size, wanted === null ? view : aroundRow(Math.floor(wanted / size.columns), size.row));
  }, { equal: (a, b) => a.from === b.from && a.to === b.to && a.above === b.above && a.below === b.below });
  protected readonly shown = computed(() => this.concepts().slice(this.range().from, Math.min(this.range().to, this.range().from + this.room())));

  /** Rows that are still to come have their place already: nothing under the grid moves. */
  protected readonly below = computed(() => {
    const size = this.all.size();
    if (!size) return '100vh';
    const rows = (count: number): number => Math.ceil(count / size.columns);
    const { from, to, below } = this.range();
    return `${below + (rows(to - from) - rows(this.shown().length)) * size.row}px`;
  });

  constructor() {
    afterRenderEffect({ read: () => this.grow() });
    afterRenderEffect({ read: () => {
      if (this.all.scrolled() > 0) untracked(() => this.look());
    } });
    // Told of the size when the page was laid out anyway, first of all.
    afterNextRender({ read: () => {
      const observer = new ResizeObserver(() => this.look());
      observer.observe(this.list().nativeElement);
      this.injector.get(DestroyRef).onDestroy(() => observer.disconnect());
    } });
  }

  /** The keyboard goes to this concept's tile; false when it is not of this grid. */
  focusOn(conceptId: string): boolean {
    const place = this.concepts().findIndex((one) => one.id === conceptId);
    if (place < 0) return false;
    this.room.set(Infinity);
    if (!this.focusTile(conceptId)) {
      this.wanted.set(place);
      afterNextRender({ read: () => {
        this.focusTile(conceptId);
        // Where it was scrolled to, before the rows around it are left to the window again.
        this.look();
        this.wanted.set(null);
      } }, { injector: this.injector });
    }
    return true;
  }

  /** The next tiles in a task of their own; once all that is seen was there, whatever is scrolled to comes whole. */
  private grow(): void {
    const { from, to } = this.range();
    if (this.room() < to - from) setTimeout(() => this.addTiles());
    else if (this.view() !== null && to > from) this.room.set(Infinity);
  }

  /** Made in this task and laid out in the next: left to the next frame, both would be one. */
  private addTiles(): void {
    this.room.update((room) => room + AT_A_TIME);
    this.application.tick();
  }

  private focusTile(conceptId: string): boolean {
    const tile = this.document.getElementById(`tile-${conceptId}`);
    tile?.focus();
    return tile !== null;
  }

  /** Where the grid stands on the window, and how its tiles were laid out. */
  private look(): void {
    const list = this.list().nativeElement;
    const first = list.querySelector<HTMLElement>('li');
    if (first) {
      const { gridTemplateColumns, rowGap } = getComputedStyle(list);
      const gap = Number.parseFloat(rowGap);
      this.all.measured({ columns: gridTemplateColumns.split(' ').length, row: first.offsetHeight + gap, gap });
    }
    const { top } = list.getBoundingClientRect();
    this.keepTheFocus(() => this.view.set({ top: -top, bottom: this.document.documentElement.clientHeight - top }));
  }

  /** A tile that has the keyboard and is scrolled away takes the focus with it: it stays on the list. */
  private keepTheFocus(change: () => void): void {
    const list = this.list().nativeElement;
    const held = list.contains(this.document.activeElement);
    change();
    if (!held) return;
    afterNextRender({ read: () => {
      if (this.document.activeElement === this.document.body) list.closest<HTMLElement>('[tabindex]')?.focus({ preventScroll: true });
    } }, { injector: this.injector });
  }
}

function aroundRow(row: number, height: number): View {
  return { top: row * height, bottom: (row + 1) * height };
}
