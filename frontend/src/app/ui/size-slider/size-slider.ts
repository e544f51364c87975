import { Component, computed, inject, input, model } from '@angular/core';
import { Units } from '../../session/units';
import { againstBankCard } from './bank-card';
import { Icon } from '../icon/icon';

/** Picks a width in millimetres: range, ± buttons, and a bank card to compare with (85.6 mm, ISO/IEC 7810 ID-1). */
@Component({
  selector: 'tcd-size-slider',
  imports: [Icon],
  template: `
    <div class="fl"><label class="lbl" [for]="controlId()">{{ label() }}</label><span class="v mono">{{ note() }}{{ units.beside(width()) }}</span></div>
    <div class="range">
      <button type="button" class="step" [disabled]="width() <= min()" (click)="nudge(-1)" [attr.aria-label]="smaller()"><svg tcdIcon="minus"></svg></button>
      <input [id]="controlId()" type="range" [min]="min()" [max]="max()" step="1" [value]="width()" [style.--p]="share()" [attr.aria-valuetext]="spoken()" (input)="take($event)">
      <button type="button" class="step" [disabled]="width() >= max()" (click)="nudge(1)" [attr.aria-label]="larger()"><svg tcdIcon="plus"></svg></button>
    </div>
    @if (card()) {
      <div class="card">
        <svg width="40" height="26" viewBox="0 0 50 32" aria-hidden="true">
          <rect x="1" y="2" width="45" height="28" rx="3" fill="none" stroke="var(--line-2)" stroke-width="1.5" />
          <path d="M1 9h45" stroke="var(--line-2)" stroke-width="3" />
          <path [attr.d]="measure()" stroke="var(--accent)" stroke-width="1.8" />
        </svg>
        <span>{{ compared() }}</span>
      </div>
    }
  `,
  styles: `
    :host { display: grid; gap: 4px; }
    .fl { margin: 0; }
    .range { display: flex; align-items: center; gap: 8px; }
    .step { flex: none; width: var(--tap); height: var(--tap); border: 1.5px solid var(--line-2); border-radius: var(--r-ctl); display: grid; place-items: center; background: var(--paper); }
    .step:disabled { opacity: 0.4; }
    .card { display: flex; gap: 12px; margin-top: 4px; align-items: center; font-size: var(--fs-sm); color: var(--ink-2); }
  `,
})
export class SizeSlider {
  /** mm */
  readonly width = model.required<number>();
  readonly label = input($localize`Size`);
  /** Of the range itself: an `id` on this element would take the label away from it. */
  readonly controlId = input('size');
  readonly note = input('');
  readonly min = input(10);
  readonly max = input(300);
  /** mm a press of − or + */
  readonly step = input(5);
  readonly card = input(true);

  protected readonly units = inject(Units);
  protected readonly share = computed(() => `${((this.width() - this.min()) / (this.max() - this.min())) * 100}%`);
  protected readonly compared = computed(() => againstBankCard(this.width()));
  protected readonly spoken = computed(() => $localize`${this.width()}:width: millimetres. ${this.compared()}:comparison:`);
  protected readonly smaller = computed(() => $localize`${this.step()}:step: mm smaller`);
  protected readonly larger = computed(() => $localize`${this.step()}:step: mm larger`);
  protected readonly measure = computed(() => `M1 1h${Math.min(48, (this.width() / 85.6) * 45)}`);

  protected nudge(direction: 1 | -1): void {
    const next = Math.round(this.width() / this.step()) * this.step() + direction * this.step();
    this.width.set(Math.min(this.max(), Math.max(this.min(), next)));
  }

  protected take(event: Event): void {
    this.width.set(Number((event.target as HTMLInputElement).value));
  }
}
