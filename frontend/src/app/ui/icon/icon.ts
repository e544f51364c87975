import { Component, computed, input, numberAttribute } from '@angular/core';
import { SHAPES, type IconName } from './shapes';

/** A line drawing beside words: `<svg tcdIcon="heart"></svg>`. Decoration only, so that screen readers pass it by. */
@Component({
  selector: 'svg[tcdIcon]',
  template: '<svg:path [attr.d]="shape()" />',
  host: {
    class: 'icon', viewBox: '0 0 24 24', fill: 'none', stroke: 'currentColor', 'stroke-width': '1.75', 'stroke-linecap': 'round', 'stroke-linejoin': 'round',
    'aria-hidden': 'true', '[attr.width]': 'size()', '[attr.height]': 'size()',
  },
})
export class Icon {
  readonly tcdIcon = input.required<IconName>();
  /** Width and height, CSS px. */
  readonly size = input(20, { transform: numberAttribute });
  protected readonly shape = computed(() => SHAPES[this.tcdIcon()]);
}
