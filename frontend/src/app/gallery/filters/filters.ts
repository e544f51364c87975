import { Component, inject } from '@angular/core';
import { LucideHeart } from '@lucide/angular';
import { Address } from '../../session/address';
import { Catalogue } from '../../session/catalogue';
import { GalleryList } from '../gallery-list';

/** Favourites, style with pictures, placement. Each choice is in the address. */
@Component({
  selector: 'tcd-filters',
  imports: [LucideHeart],
  template: `
    <button type="button" class="chip fav" [attr.aria-pressed]="list.query().favourites" (click)="put({ fav: list.query().favourites ? null : '1' })"><svg lucideHeart size="18"></svg><span i18n>Favourites</span></button>
    <fieldset>
      <legend class="fl"><span class="lbl" i18n>Style</span></legend>
      <div class="styles">
        <label class="any"><input class="cover-input" type="radio" name="gallery-style" [checked]="list.query().style === ''" (change)="put({ style: null })"><span i18n>Every style</span></label>
        @for (style of catalogue.styles(); track style.slug) {
          <label><input class="cover-input" type="radio" name="gallery-style" [checked]="list.query().style === style.slug" (change)="put({ style: style.slug })">
            <img [src]="catalogue.stylePicture(style.slug)" alt="" width="36" height="36" loading="lazy"><span>{{ style.name }}</span></label>
        }
      </div>
    </fieldset>
    <div>
      <div class="fl"><label class="lbl" for="gallery-place" i18n>Placement</label></div>
      <select class="field" id="gallery-place" (change)="take($event)">
        <option value="" [selected]="list.query().placement === ''" i18n>Everywhere</option>
        @for (place of catalogue.placements(); track place.slug) { <option [value]="place.slug" [selected]="list.query().placement === place.slug">{{ catalogue.placementName(place.slug) }}</option> }
      </select>
    </div>
  `,
  styleUrl: './filters.css',
})
export class Filters {
  protected readonly list = inject(GalleryList);
  protected readonly catalogue = inject(Catalogue);
  private readonly address = inject(Address);

  protected take(event: Event): void {
    this.put({ placement: (event.target as HTMLSelectElement).value || null });
  }

  protected put(changes: Readonly<Record<string, string | null>>): void {
    void this.address.put({ ...changes, n: null });
  }
}
