import { Component, inject, input, linkedSignal, output } from '@angular/core';
import { form, FormField, FormRoot, max, min, required } from '@angular/forms/signals';
import type { ApiKey } from '../../../api/models/api-key';
import { Attempts } from '../../session/attempts';
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
      @if (attempts.setback()) { <p class="bad" role="alert">{{ attempts.setback() }}</p> }
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
  protected readonly attempts = new Attempts();
  protected readonly form = form(this.model, (wish) => {
    required(wish.dailyBudgetUsd);
    min(wish.dailyBudgetUsd, 0);
    max(wish.dailyBudgetUsd, 1_000_000);
  }, { submission: { action: () => this.change() } });

  private async change(): Promise<undefined> {
    if (await this.attempts.of(() => this.ring.limit(this.key().id, this.model().dailyBudgetUsd))) this.done.emit();
    return undefined;
  }
}
