import { afterRenderEffect, Component, computed, DOCUMENT, inject, signal } from '@angular/core';
import { NgTemplateOutlet } from '@angular/common';
import { LucideCalendarDays, LucideListChecks, LucideSearch, LucideSlidersHorizontal } from '@lucide/angular';
import type { Concept } from '../../api/models/concept';
import { Address } from '../session/address';
import { troubleOf } from '../session/problem';
import { Dialog } from '../ui/dialog/dialog';
import { Toaster } from '../ui/toasts/toaster';
import { GalleryEmpty } from './empty/gallery-empty';
import { Filters } from './filters/filters';
import { GalleryList } from './gallery-list';
import { GalleryPlace } from './gallery-place';
import { Selection } from './selection/selection';
import { SelectionBar } from './selection/selection-bar';
import { daysOf } from './tiles/days';
import { GalleryTile } from './tiles/gallery-tile';

/** Longer than between two keys, short enough that the answer is there within 300 ms. */
const SEARCH_PAUSE_MS = 150;

/** Everything drawn here: searched, filtered, by day; favourites move nothing, deleting can be undone. */
@Component({
  selector: 'tcd-gallery-page',
  imports: [NgTemplateOutlet, Filters, GalleryTile, GalleryEmpty, SelectionBar, Dialog, LucideSearch, LucideSlidersHorizontal, LucideCalendarDays, LucideListChecks],
  host: { '(keydown)': 'pressed($event)' },
  templateUrl: './gallery-page.html',
  styleUrl: './gallery-page.css',
})
export class GalleryPage {
  protected readonly list = inject(GalleryList);
  protected readonly selection = inject(Selection);
  protected readonly place = inject(GalleryPlace);
  protected readonly filtering = signal(false);
  private readonly address = inject(Address);
  private readonly toaster = inject(Toaster);
  private readonly document = inject(DOCUMENT);
  private pause: ReturnType<typeof setTimeout> | undefined;
  protected readonly days = computed(() => daysOf(this.list.concepts()));
  protected readonly trouble = computed(() => (this.list.error() ? troubleOf(this.list.error()) : null));
  protected readonly count = computed(() => this.list.concepts().length);

  constructor() {
    afterRenderEffect(() => {
      if (this.list.concepts().length > 0) this.comeBack();
    });
  }

  protected search(event: Event): void {
    const words = (event.target as HTMLInputElement).value.trim();
    clearTimeout(this.pause);
    this.pause = setTimeout(() => void this.address.put({ q: words || null, n: null }), SEARCH_PAUSE_MS);
  }

  protected sort(event: Event): void {
    void this.address.put({ sort: (event.target as HTMLSelectElement).value === 'oldest' ? 'oldest' : null, n: null });
  }

  protected toggleDays(): void {
    void this.address.put({ by: this.list.query().byDay ? null : 'day' });
  }

  protected async remove(ids: readonly string[]): Promise<void> {
    const next = this.after(ids);
    this.selection.end();
    await this.list.remove(ids);
    this.document.getElementById(`tile-${next?.id ?? ''}`)?.focus();
    const words = ids.length === 1 ? $localize`Deleted.` : $localize`${ids.length}:count: designs deleted.`;
    this.toaster.show(words, () => void this.list.bringBack(ids));
  }

  /** F, X, Delete and the arrows on the tile that has the focus. */
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
      ArrowRight: () => this.step(concept, 1), ArrowLeft: () => this.step(concept, -1),
      ArrowDown: () => this.step(concept, this.columns()), ArrowUp: () => this.step(concept, -this.columns()),
    };
    return acts[key];
  }

  private step(from: Concept, by: number): void {
    const concepts = this.list.concepts();
    const to = concepts[concepts.indexOf(from) + by];
    if (to) this.document.getElementById(`tile-${to.id}`)?.focus();
  }

  /** How many tiles stand side by side, as they were laid out. */
  private columns(): number {
    const tiles = [...this.document.querySelectorAll<HTMLElement>('tcd-gallery-tile')];
    const second = tiles.findIndex((tile) => tile.offsetTop > (tiles[0]?.offsetTop ?? 0));
    return second < 0 ? tiles.length : second;
  }

  private after(ids: readonly string[]): Concept | undefined {
    const concepts = this.list.concepts();
    const last = concepts.findLastIndex((one) => ids.includes(one.id));
    return concepts.slice(last + 1).find((one) => !ids.includes(one.id)) ?? concepts.findLast((one) => !ids.includes(one.id));
  }

  private comeBack(): void {
    const id = this.place.takeUp();
    if (id !== null) this.document.getElementById(`tile-${id}`)?.focus();
  }
}
