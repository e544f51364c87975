import { Component, computed, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Address } from '../../session/address';
import { Catalogue } from '../../session/catalogue';
import { paletteName } from '../../session/concept-words';
import { paths } from '../../session/paths';
import { queryFrom } from '../gallery-query';
import { type Search, searchIn, Searches } from './searches';
import { Icon } from '../../ui/icon/icon';

/** Searches someone comes back to: kept with one tap, opened with one. Each is an address, so it can be sent to others too. */
@Component({
  selector: 'tcd-saved-searches',
  imports: [RouterLink, Icon],
  template: `
    @if (searches.kept().length > 0) {
      <div class="fl"><h2 class="lbl" i18n>Saved searches</h2></div>
      <ul>
        @for (search of searches.kept(); track name(search)) {
          <li>
            <a [routerLink]="gallery" [queryParams]="search" [attr.aria-current]="isOpen(search) ? 'true' : null">{{ name(search) }}</a>
            <button type="button" (click)="searches.drop(search)" [attr.aria-label]="forget(search)"><svg tcdIcon="x" size="16"></svg></button>
          </li>
        }
      </ul>
    }
    @if (worthKeeping()) { <button type="button" class="linkbtn" (click)="searches.keep(now())"><svg tcdIcon="bookmark-plus" size="18"></svg><span i18n>Save this search</span></button> }
  `,
  styles: `
    :host:not(:has(*)) { display: none; }
    li { display: flex; align-items: center; }
    a {
      flex: 1; min-width: 0; min-height: var(--tap); display: flex; align-items: center; padding: 4px 10px; border-radius: 8px;
      font-size: var(--fs-sm); font-weight: 500; text-decoration: none; overflow-wrap: anywhere;
    }
    a[aria-current] { background: var(--accent-tint); color: var(--accent); font-weight: 600; }
    li button { flex: none; width: var(--tap); height: var(--tap); display: grid; place-items: center; color: var(--ink-2); }
    .fl { margin-bottom: 2px; }
  `,
})
export class SavedSearches {
  protected readonly searches = inject(Searches);
  protected readonly gallery = paths.gallery();
  private readonly address = inject(Address);
  private readonly catalogue = inject(Catalogue);
  protected readonly now = computed(() => searchIn(this.address.query()));
  protected readonly worthKeeping = computed(() => Object.keys(this.now()).length > 0 && !this.searches.has(this.now()));

  protected isOpen(search: Search): boolean {
    return JSON.stringify(search) === JSON.stringify(this.now());
  }

  /** "“moth”, Fine line, forearm, 50 to 90 mm": what it looks for, in words. */
  protected name(search: Search): string {
    const { words, style, placement, palette, favourites, tattooable, min, max, from, to } = queryFrom(search);
    return [
      words && `“${words}”`, favourites && $localize`Favourites`, tattooable && $localize`Tattooable only`, style && this.catalogue.styleName(style), placement && this.catalogue.placementName(placement),
      palette && paletteName(palette), range(min, max, 'mm'), range(from, to, ''),
    ].filter(Boolean).join(', ');
  }

  protected forget(search: Search): string {
    return $localize`Forget the search ${this.name(search)}:search:`;
  }
}

function range(low: number | string | null, high: number | string | null, unit: string): string {
  if (!low && !high) return '';
  if (!high) return $localize`from ${low}:low: ${unit}:unit:`.trim();
  return low ? $localize`${low}:low: to ${high}:high: ${unit}:unit:`.trim() : $localize`up to ${high}:high: ${unit}:unit:`.trim();
}
