import { Component, computed, DestroyRef, inject, input, output, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { paths } from '../../session/paths';
import type { Trouble } from '../../session/problem';
import { wordsFor } from './trouble-words';
import { Icon } from '../../ui/icon/icon';

const TICK_MS = 250;
/** Nobody waits for longer before a button: the text says when. */
const LONGEST_COUNTED_S = 600;

/** A failure, told where it happened: cause, cost, next act. */
@Component({
  selector: 'tcd-trouble-card',
  imports: [RouterLink, Icon],
  template: `
    <div class="card">
      <div class="told" role="alert">
        <h3><svg tcdIcon="triangle-alert"></svg>{{ words().title }}</h3>
        <p>{{ words().text }}</p>
        @if (trouble().faults.length > 0) {
          <ul>@for (fault of trouble().faults; track fault.field) { <li><b>{{ fault.field }}</b> {{ fault.message }}</li> }</ul>
        }
        @if (trouble().rule === null && trouble().requestId; as id) { <p class="note" i18n>Reference for support: {{ id }}</p> }
      </div>
      <div class="acts">
        @for (act of words().acts; track act; let first = $first) {
          @switch (act) {
            @case ('again') {
              <button type="button" class="btn" [class.primary]="first" [disabled]="left() > 0" (click)="again.emit()">
                @if (left() > 0) { <svg tcdIcon="clock" size="18"></svg><span class="mono" i18n>Try again in {{ left() }} s</span> } @else { <span i18n>Try again</span> }
              </button>
            }
            @case ('sketch') { <button type="button" class="btn" [class.primary]="first" (click)="sketch.emit()" i18n>Sketch it free</button> }
            @case ('reword') { <button type="button" class="btn" [class.primary]="first" (click)="reword.emit()" i18n>Change the wording</button> }
            @case ('settings') { <a class="btn" [class.primary]="first" [routerLink]="paths.settings()" i18n>Open Settings</a> }
            @case ('usage') { <a class="btn" [class.primary]="first" [routerLink]="paths.usage()" i18n>See what was spent</a> }
          }
        }
        <button type="button" class="btn quiet" (click)="dismissed.emit()" i18n>Dismiss</button>
      </div>
    </div>
  `,
  styles: `
    .told { display: grid; gap: 10px; }
    .card { border: 1.5px solid var(--bad); border-radius: 10px; padding: 14px 16px; display: grid; gap: 10px; }
    h3 { display: flex; gap: 8px; align-items: center; font-weight: 650; color: var(--bad); }
    p, ul { color: var(--ink-2); font-size: var(--fs-sm); }
    .acts { display: flex; flex-wrap: wrap; gap: 8px; } .acts .btn { flex: 1 1 auto; }
  `,
})
export class TroubleCard {
  readonly trouble = input.required<Trouble>();
  readonly again = output();
  /** With the engine that is built in. */
  readonly sketch = output();
  readonly reword = output();
  readonly dismissed = output();
  protected readonly paths = paths;
  protected readonly words = computed(() => wordsFor(this.trouble()));
  private readonly now = signal(performance.now());
  /** When asking again makes sense, on the clock of `performance.now()`. */
  private readonly until = computed(() => {
    const seconds = this.trouble().retryAfterSeconds ?? 0;
    return seconds > LONGEST_COUNTED_S ? 0 : performance.now() + seconds * 1000;
  });
  /** Seconds until the button comes back. */
  protected readonly left = computed(() => Math.max(0, Math.ceil((this.until() - this.now()) / 1000)));

  constructor() {
    const ticking = setInterval(() => this.now.set(performance.now()), TICK_MS);
    inject(DestroyRef).onDestroy(() => clearInterval(ticking));
  }
}
