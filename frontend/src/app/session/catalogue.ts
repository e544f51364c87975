import { httpResource } from '@angular/common/http';
import { computed, Service } from '@angular/core';
import { listPlacements } from '../../api/fn/catalogues/list-placements';
import { listStyles } from '../../api/fn/catalogues/list-styles';
import type { PlacementList } from '../../api/models/placement-list';
import type { StyleList } from '../../api/models/style-list';
import { said } from './said/said';

/** The styles and placements this installation knows. Read once a visit; the pictures are part of the build. */
@Service()
export class Catalogue {
  private readonly styleList = httpResource<StyleList>(() => listStyles.PATH);
  private readonly placementList = httpResource<PlacementList>(() => listPlacements.PATH);

  readonly styles = computed(() => (this.styleList.hasValue() ? this.styleList.value().styles : []));
  readonly placements = computed(() => (this.placementList.hasValue() ? this.placementList.value().placements : []));
  readonly failed = computed(() => this.styleList.status() === 'error' || this.placementList.status() === 'error');

  /** The name people read; the slug itself when the catalogue does not know it (an older concept). */
  styleName(slug: string): string {
    return said(this.styles().find((style) => style.slug === slug)?.name ?? slug);
  }

  placementName(slug: string | null): string {
    if (slug === null) return $localize`anywhere`;
    return said(this.placements().find((placement) => placement.slug === slug)?.name ?? slug);
  }

  /** The same subject drawn in every style; relative to the document's base, so each language has its own copy. */
  stylePicture(slug: string): string {
    return `styles/${slug}.webp`;
  }

  reload(): void {
    this.styleList.reload();
    this.placementList.reload();
  }
}
