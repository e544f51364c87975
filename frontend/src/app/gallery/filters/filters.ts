import { Component, computed, inject } from '@angular/core';
import { Address } from '../../session/address';
import { Catalogue } from '../../session/catalogue';
import { PALETTES } from '../../session/concept-words';
import { GalleryList } from '../gallery-list';
import { SavedSearches } from '../saved-searches/saved-searches';
import { Icon } from '../../ui/icon/icon';
import { stages } from '../../ui/stages/stages';

/** As many as are seen without scrolling. */
const STYLES_SEEN = 8;

/** Searches kept for another day, favourites, style with pictures, placement, size, colour, days. Each choice is in the address. */
@Component({
  selector: 'tcd-filters',
  imports: [SavedSearches, Icon],
  templateUrl: './filters.html',
  styleUrl: './filters.css',
})
export class Filters {
  protected readonly list = inject(GalleryList);
  protected readonly catalogue = inject(Catalogue);
  protected readonly palettes = PALETTES;
  private readonly address = inject(Address);
  /** The styles one sees first, then the places, the other styles, fields for days, which cost a browser most: it answers in between. */
  protected readonly stage = stages(3);
  protected readonly styles = computed(() => this.catalogue.styles().slice(0, this.stage() > 1 ? undefined : STYLES_SEEN));
  protected readonly places = computed(() => (this.stage() > 0 ? this.catalogue.placements() : []));

  protected take(name: string, event: Event): void {
    this.put({ [name]: (event.target as HTMLInputElement | HTMLSelectElement).value || null });
  }

  protected put(changes: Readonly<Record<string, string | null>>): void {
    void this.address.put({ ...changes, n: null });
  }
}
