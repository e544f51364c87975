import { httpResource } from '@angular/common/http';
import { Component, computed, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { listConcepts } from '../../../api/fn/concepts/list-concepts';
import type { ConceptPage } from '../../../api/models/concept-page';
import { Address } from '../../session/address';
import { query } from '../../session/api-path';
import { Catalogue } from '../../session/catalogue';
import { paths } from '../../session/paths';
import { GalleryList } from '../gallery-list';
import { isFiltered, NARROWING } from '../gallery-query';
import { Icon } from '../../ui/icon/icon';

/** Nothing yet, or nothing that fits: each with the next thing to do. */
@Component({
  selector: 'tcd-gallery-empty',
  imports: [RouterLink, Icon],
  template: `
    @if (list.filtered()) {
      <div class="nothing"><svg tcdIcon="search-x" size="32"></svg></div>
      <h2>{{ headline() }}</h2>
      @if (list.query().tattooable) { <p i18n>A design is measured when it hangs in the Studio or when its Tattooability is opened.</p> }
      @if (elsewhere() > 0) { <p i18n>{elsewhere(), plural, =1 {There is 1 design that fits without the other filters.} other {There are {{ elsewhereWords() }} designs that fit without the other filters.}}</p> }
      <div class="acts">
        @if (elsewhere() > 0) { <button type="button" class="btn primary" (click)="widen()" i18n>{elsewhere(), plural, =1 {Show it} other {Show those}}</button> }
        <button type="button" class="btn" (click)="clear()" i18n>Show everything</button>
        @if (list.query().words) { <a class="btn" [routerLink]="paths.studio()" [queryParams]="{ say: list.query().words }" i18n>Draw “{{ list.query().words }}”</a> }
      </div>
    } @else {
      <div class="papers display" aria-hidden="true">@for (number of [1, 2, 3, 4]; track number) { <span>{{ number }}</span> }</div>
      <h2 class="display" i18n>Nothing here yet</h2>
      <p i18n>Your designs land here by themselves.</p>
      <a class="btn primary" [routerLink]="paths.studio()" i18n>Draw something</a>
    }
  `,
  styles: `
    :host { display: grid; justify-items: center; gap: 12px; padding: 64px 20px; text-align: center; }
    h2 { font-size: var(--fs-xl); font-weight: 650; } .display { font-size: var(--fs-3xl); font-weight: 600; } p, svg { color: var(--ink-2); }
    .papers { display: grid; grid-template-columns: repeat(4, minmax(0, 8rem)); gap: 14px; width: min(100%, 36rem); justify-content: center; padding-bottom: 12px; }
    .papers span {
      aspect-ratio: 1; padding: 8px 10px; text-align: start; font-size: var(--fs-xl); background: var(--sheet); color: var(--on-sheet-2);
      box-shadow: var(--shadow); border-radius: var(--r-sheet);
    }
    .acts { display: flex; gap: 8px; flex-wrap: wrap; justify-content: center; }
  `,
})
export class GalleryEmpty {
  protected readonly list = inject(GalleryList);
  protected readonly paths = paths;
  private readonly address = inject(Address);
  private readonly catalogue = inject(Catalogue);
  /** The same words without the other filters: what else there is. */
  private readonly wider = httpResource<ConceptPage>(() => {
    const { words, ...rest } = this.list.query();
    return isFiltered({ words: '', ...rest }) ? { url: listConcepts.PATH, params: query({ q: words, limit: 100 }) } : undefined;
  });
  protected readonly elsewhere = computed(() => (this.wider.hasValue() ? this.wider.value().concepts.length : 0));
  protected readonly elsewhereWords = computed(() => (this.elsewhere() >= 100 ? $localize`100 or more` : String(this.elsewhere())));
  protected readonly headline = computed(() => {
    const { words, style, favourites, tattooable } = this.list.query();
    const where = style === '' ? '' : $localize` in ${this.catalogue.styleName(style)}:style:`;
    if (words !== '') return $localize`No “${words}:words:”${where}:where:`;
    if (tattooable) return $localize`Nothing measured as tattooable${where}:where: yet`;
    return favourites ? $localize`No favourites${where}:where: yet` : $localize`No designs${where}:where: yet`;
  });

  protected widen(): void {
    void this.address.put({ ...nothing(NARROWING), q: this.list.query().words || null });
  }

  protected clear(): void {
    void this.address.put(nothing(NARROWING));
  }
}

/** Parameters of the address taken away, and the place with them. */
function nothing(names: readonly string[]): Readonly<Record<string, null>> {
  return Object.fromEntries([...names, 'n'].map((name) => [name, null]));
}
