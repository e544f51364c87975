import { Component, inject } from '@angular/core';
import { Toaster } from './toaster';
import { Icon } from '../icon/icon';

@Component({
  selector: 'tcd-toasts',
  imports: [Icon],
  template: `
    @if (toaster.toasts().length > 0) {
      <ul class="toasts" i18n-aria-label aria-label="Just done">
        @for (toast of toaster.toasts(); track toast.id) {
          <li>
            <span>{{ toast.words }}</span>
            @if (toast.undo) { <button type="button" class="undo" (click)="toaster.undo(toast)" i18n>Undo</button> }
            <button type="button" class="x" (click)="toaster.dismiss(toast.id)" i18n-aria-label aria-label="Dismiss"><svg tcdIcon="x" size="18"></svg></button>
          </li>
        }
      </ul>
    }
  `,
  styles: `
    .toasts { position: fixed; z-index: 40; inset-inline: 0; bottom: calc(72px + env(safe-area-inset-bottom)); display: grid; justify-items: center; gap: 8px; pointer-events: none; }
    li { pointer-events: auto; display: flex; align-items: center; gap: 4px; background: var(--ink); color: var(--paper); border-radius: 10px; padding: 2px 4px 2px 18px; max-width: calc(100vw - 24px); }
    button { min-height: var(--tap); min-width: var(--tap); display: grid; place-items: center; font-weight: 650; padding: 0 12px; }
    .undo { text-decoration: underline; text-underline-offset: 3px; }
    .x { padding: 0; }
    :focus-visible { outline-color: var(--paper); outline-offset: -4px; }
  `,
})
export class Toasts {
  protected readonly toaster = inject(Toaster);
}
