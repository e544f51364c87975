import { Component, input } from '@angular/core';

/** The part of a picture that is shown, in shares (0 … 1) of its sides, and its width through its height. */
export interface Crop {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly ratio: number;
}

/**
 * A drawing without the empty paper around it, as large as its own box allows: the picture lies behind a window of the
 * drawing's proportions. Only sizes and positions, so that every browser shows it so, also before the picture has come.
 * Its box must have a size of its own; classes such as `on-sheet` go on the element itself.
 */
@Component({
  selector: 'tcd-trimmed',
  template: `
    <span class="window" [style.--ratio]="crop().ratio" [style.aspect-ratio]="crop().ratio">
      <img [src]="src()" [alt]="alt()" [attr.loading]="lazy() ? 'lazy' : null" [attr.fetchpriority]="first() ? 'high' : null" draggable="false"
        [style.width.%]="100 / crop().width" [style.height.%]="100 / crop().height"
        [style.left.%]="-100 * crop().x / crop().width" [style.top.%]="-100 * crop().y / crop().height">
    </span>
  `,
  styles: `
    :host { display: grid; place-items: center; container-type: size; min-width: 0; min-height: 0; }
    .window { display: block; position: relative; overflow: hidden; width: min(100cqw, 100cqh * var(--ratio)); }
    img { position: absolute; max-width: none; }
  `,
})
export class Trimmed {
  readonly src = input.required<string>();
  readonly crop = input.required<Crop>();
  readonly alt = input('');
  readonly lazy = input(false);
  /** The picture the page is about: fetched before the others. */
  readonly first = input(false);
}
