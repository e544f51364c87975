import { computed, inject, Service } from '@angular/core';
import { Draft, type Palette } from '../draft';
import { Studio } from '../studio';

/** What the brief panel shows: an explicit choice first, else what the designer read for the sheet that hangs. */
@Service({ autoProvided: false })
export class Reading {
  private readonly draft = inject(Draft);
  private readonly studio = inject(Studio);
  private readonly read = computed(() => this.studio.shown()?.brief ?? null);

  readonly style = computed(() => this.draft.brief().style ?? this.read()?.style ?? null);
  readonly placement = computed(() => this.draft.brief().placement ?? this.read()?.placement ?? null);
  /** mm */
  readonly widthMm = computed(() => Math.round(this.draft.brief().widthMm ?? this.read()?.widthMm ?? 80));
  readonly palette = computed<Palette | null>(() => this.draft.brief().palette ?? this.read()?.palette ?? null);
  readonly lettering = computed(() => this.draft.brief().lettering || (this.read()?.lettering ?? ''));
  /** True when something was chosen here that the words do not say. */
  readonly explicit = computed(() => {
    const { style, placement, widthMm, palette, lettering } = this.draft.brief();
    return style !== null || placement !== null || widthMm !== null || palette !== null || lettering !== '';
  });
  /** True when the size is a guess until the words or a hand say otherwise. */
  readonly sizeIsOpen = computed(() => this.draft.brief().widthMm === null && this.read() === null);

  forget(): void {
    this.draft.change({ style: null, placement: null, widthMm: null, palette: null, lettering: '' });
  }
}
