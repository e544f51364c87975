import { Component, inject, input, linkedSignal, output, signal } from '@angular/core';
import { form, FormField, FormRoot, max, min, required } from '@angular/forms/signals';
import type { ApiKey } from '../../../api/models/api-key';
import { troubleOf } from '../../session/problem';
import { KeyRing } from '../key-ring';

/** The most a key may spend a day, changed while it works. */
@Component({
  selector: 'tcd-key-limit',
  imports: [FormField, FormRoot],
  template: `
    <form [formRoot]="form">
      <p class="note" i18n>It holds everywhere within a second. What {{ key().name }} has spent today counts; the day begins at midnight UTC.</p>
      <label><span class="lbl" i18n>Most it may spend a day, US dollars</span><input class="field" type="number" step="0.01" [formField]="form.dailyBudgetUsd"></label>
      @if (form().invalid()) { <p class="bad" i18n>An amount from 0 to 1,000,000 dollars.</p> }
      @if (fault()) { <p class="bad" role="alert">{{ fault() }}</p> }
      <button type="submit" class="btn primary wide" [disabled]="form().submitting()" i18n>Change the limit</button>
    </form>
  `,
  styles: `form { display: grid; gap: 16px; } .lbl { display: block; padding-bottom: 4px; } .bad { color: var(--bad); font-size: var(--fs-sm); }`,
})
export class KeyLimit {
  readonly key = input.required<ApiKey>();
  readonly done = output();
  private readonly ring = inject(KeyRing);
  private readonly model = linkedSignal(() => ({ dailyBudgetUsd: this.key().dailyBudgetUsd }));
  protected readonly fault = signal('');
  protected readonly form = form(this.model, (wish) => {
    required(wish.dailyBudgetUsd);
    min(wish.dailyBudgetUsd, 0);
    max(wish.dailyBudgetUsd, 1_000_000);
  }, { submission: { action: () => this.change() } });

  private async change(): Promise<undefined> {
    this.fault.set('');
    try {
      await this.ring.limit(this.key().id, this.model().dailyBudgetUsd);
      this.done.emit();
    } catch (fault) {
      this.fault.set(troubleOf(fault).detail || $localize`This did not work and nothing was changed. Try again.`);
    }
    return undefined;
  }
}
