import { afterRenderEffect, Component, computed, DOCUMENT, effect, ElementRef, inject, linkedSignal, signal, untracked, viewChild, viewChildren } from '@angular/core';
import type { Concept } from '../../api/models/concept';
import { Address } from '../session/address';
import { persisted } from '../session/persisted';
import { troubleOf } from '../session/problem';
import { Dialog } from '../ui/dialog/dialog';
import { Icon } from '../ui/icon/icon';
import { Setback } from '../ui/setback/setback';
import { stages } from '../ui/stages/stages';
import { Toaster } from '../ui/toasts/toaster';
import { GalleryEmpty } from './empty/gallery-empty';
import { Filters } from './filters/filters';
import { GalleryList } from './gallery-list';
import { GalleryPlace } from './gallery-place';
import { SORTS } from './gallery-query';
import { LookDrawer } from './look/look-drawer';
import { Selection } from './selection/selection';
import { SelectionBar } from './selection/selection-bar';
import { daysOf } from './tiles/days';
import { GalleryTile } from './tiles/gallery-tile';
import { TileGrid } from './tiles/tile-grid';
import { TileView } from './tiles/tile-view';

/** Everything drawn here: searched, filtered, by day; favourites move nothing, deleting can be undone. */
@Component({
  selector: 'tcd-gallery-page',
  imports: [Filters, LookDrawer, GalleryTile, GalleryEmpty, SelectionBar, Setback, Dialog, TileGrid, Icon],
  host: { '(keydown)': 'pressed($event)' },
  providers: [GalleryList, Selection, TileView],
  templateUrl: './gallery-page.html',
  styleUrl: './gallery-page.css',
})
export class GalleryPage {
  protected readonly list = inject(GalleryList);
  protected readonly selection = inject(Selection);
  protected readonly place = inject(GalleryPlace);
  protected readonly sorts = SORTS;
  /** The designs first, then what narrows them, then what opens over them. */
  protected readonly stage = stages(2);
  protected readonly filtering = signal(false);
  /** How dense the grid is; this device keeps it. */
  protected readonly compact = persisted<boolean>('compact', (stored) => stored === true);
  private readonly address = inject(Address);
  private readonly toaster = inject(Toaster);
  private readonly view = inject(TileView);
  private readonly grids = viewChildren(TileGrid);
  private readonly document = inject(DOCUMENT);
  private readonly box = viewChild.required<ElementRef<HTMLInputElement>>('box');
  /** What the address looks for; while somebody writes there, what they write. */
  protected readonly words = linkedSignal<string, string>({
    source: () => this.list.query().words,
    computation: (asked, before) => (before && this.document.activeElement === this.box().nativeElement ? before.value : asked),
  });
  /** Words typed while an answer was on its way; the next question. */
  private readonly typed = signal<string | null>(null);
  protected readonly days = computed(() => daysOf(this.list.concepts()));
  protected readonly trouble = computed(() => (this.list.error() ? troubleOf(this.list.error()) : null));
  /** What lies open beside the list (`?look=`), while it is on the list. */
  protected readonly looked = computed(() => this.list.concepts().find((one) => one.id === this.address.query()['look']) ?? null);
  protected readonly count = computed(() => this.list.concepts().length);

  constructor() {
    afterRenderEffect(() => {
      if (this.list.concepts().length > 0) this.comeBack();
    });
    effect(() => {
      const words = this.typed();
      if (words !== null && !this.list.loading()) untracked(() => this.ask(words));
    });
  }

  protected search(event: Event): void {
    this.words.set((event.target as HTMLInputElement).value);
    this.typed.set(this.words().trim());
  }

  /** As soon as the last answer is there: with the first key at once, never two at a time. */
  private ask(words: string): void {
    this.typed.set(null);
    void this.address.put({ q: words || null, n: null });
  }

  protected sort(event: Event): void {
    const { value } = event.target as HTMLSelectElement;
    void this.address.put({ sort: value === SORTS[0].value ? null : value, n: null });
  }

  protected toggleDays(): void {
    void this.address.put({ by: this.list.query().byDay ? null : 'day' });
  }

  protected async remove(ids: readonly string[]): Promise<void> {
    const next = this.after(ids);
    this.selection.end();
    const gone = await this.list.remove(ids);
    this.focusOn(next);
    if (gone.length === 0) return;
    const words = gone.length === 1 ? $localize`Deleted.` : $localize`${gone.length}:count: designs deleted.`;
    this.toaster.show(words, () => void this.list.bringBack(gone));
  }

  protected look(concept: Concept): void {
    void this.address.put({ look: concept.id === this.looked()?.id ? null : concept.id });
  }

  protected stopLooking(): void {
    this.focusOn(this.looked() ?? undefined);
    void this.address.put({ look: null });
  }

  /** F, X, Delete, Space and the arrows on the tile that has the focus. */
  protected pressed(event: KeyboardEvent): void {
    const id = /^tile-(.+)$/.exec((event.target as HTMLElement).id)?.[1];
    const concept = this.list.concepts().find((one) => one.id === id);
    const act = concept && this.actFor(event.key, concept);
    if (!act || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    act();
  }

  private actFor(key: string, concept: Concept): (() => void) | undefined {
    const acts: Readonly<Record<string, () => void>> = {
      f: () => void this.list.favour(concept), x: () => this.selection.start(), Delete: () => void this.remove([concept.id]),
      ' ': () => this.look(concept), ...(this.looked() ? { Escape: () => this.stopLooking() } : {}),
      ArrowRight: () => this.step(concept, 1), ArrowLeft: () => this.step(concept, -1),
      ArrowDown: () => this.step(concept, this.columns()), ArrowUp: () => this.step(concept, -this.columns()),
      Home: () => this.focusOn(this.list.concepts()[0]), End: () => this.focusOn(this.list.concepts().at(-1)),
    };
    return acts[key];
  }

  private step(from: Concept, by: number): void {
    const concepts = this.list.concepts();
    const to = concepts[concepts.indexOf(from) + by];
    this.focusOn(to);
    if (to && this.looked()) this.look(to);
  }

  private columns(): number {
    return this.view.size()?.columns ?? 1;
  }

  private focusOn(concept: Concept | undefined): void {
    if (concept) this.grids().some((grid) => grid.focusOn(concept.id));
  }

  private after(ids: readonly string[]): Concept | undefined {
    const concepts = this.list.concepts();
    const last = concepts.findLastIndex((one) => ids.includes(one.id));
    return concepts.slice(last + 1).find((one) => !ids.includes(one.id)) ?? concepts.findLast((one) => !ids.includes(one.id));
  }

  private comeBack(): void {
    const id = this.place.takeUp();
    this.focusOn(this.list.concepts().find((one) => one.id === id));
  }
}
