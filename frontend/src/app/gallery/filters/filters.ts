import { Component, inject } from '@angular/core';
import { Address } from '../../session/address';
import { Catalogue } from '../../session/catalogue';
import { PALETTES } from '../../session/concept-words';
import { GalleryList } from '../gallery-list';
import { SavedSearches } from '../saved-searches/saved-searches';
import { Icon } from '../../ui/icon/icon';

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

  protected take(name: string, event: Event): void {
    this.put({ [name]: (event.target as HTMLInputElement | HTMLSelectElement).value || null });
  }

  protected put(changes: Readonly<Record<string, string | null>>): void {
    void this.address.put({ ...changes, n: null });
  }
}
