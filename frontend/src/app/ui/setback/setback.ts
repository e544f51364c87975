import { Component, input, output } from '@angular/core';
import { Icon } from '../icon/icon';

/** What did not work, beside where it was done, until it is closed or the next act works. Over what it follows, or (class `row`) a row of its own. */
@Component({
  selector: 'tcd-setback',
  imports: [Icon],
  template: `
    @if (words()) {
      <p role="alert"><span>{{ words() }}</span>
        <button type="button" class="btn quiet sq" (click)="closed.emit()" i18n-aria-label aria-label="Close this message"><svg tcdIcon="x"></svg></button></p>
    }
  `,
  styles: `
    :host { display: block; position: relative; z-index: 3; height: 0; }
    p {
      position: absolute; inset-block-start: 8px; inset-inline-end: 0; width: max-content; max-width: min(26rem, 100%); display: flex; gap: 8px; align-items: center;
      padding: 4px 4px 4px 14px; border: 1px solid var(--bad); border-radius: 8px; background: var(--bad-tint); color: var(--bad);
    }
    :host(.row) { height: auto; } :host(.row) p { position: static; width: auto; max-width: none; margin-bottom: 14px; justify-content: space-between; }
    .btn { flex: none; color: inherit; }
  `,
})
export class Setback {
  readonly words = input.required<string>();
  readonly closed = output();
}
