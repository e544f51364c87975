import { Component, inject, output, signal } from '@angular/core';
import { form, FormField, FormRoot, max, maxLength, min, required, validate } from '@angular/forms/signals';
import { troubleOf } from '../../session/problem';
import { KeyRing } from '../key-ring';

interface Wish {
  readonly name: string;
  readonly draw: boolean;
  readonly read: boolean;
  readonly admin: boolean;
  readonly dailyBudgetUsd: number;
  readonly expires: string;
}

const BLANK: Wish = { name: '', draw: true, read: true, admin: false, dailyBudgetUsd: 5, expires: '' };

/** A new key: what it is for, what it may, what it may spend, how long it lives. */
@Component({
  selector: 'tcd-new-key-form',
  imports: [FormField, FormRoot],
  templateUrl: './new-key-form.html',
  styles: `form { display: grid; gap: 16px; } label .lbl { display: block; padding-bottom: 4px; } .bad { color: var(--bad); font-size: var(--fs-sm); } .ticks { display: grid; }`,
})
export class NewKeyForm {
  readonly made = output();
  private readonly ring = inject(KeyRing);
  private readonly model = signal<Wish>(BLANK);
  protected readonly fault = signal('');
  protected readonly form = form(this.model, (wish) => {
    required(wish.name, { message: $localize`Say what the key is for.` });
    maxLength(wish.name, 80);
    min(wish.dailyBudgetUsd, 0);
    max(wish.dailyBudgetUsd, 1_000_000);
    validate(wish.draw, ({ valueOf }) => (valueOf(wish.draw) || valueOf(wish.read) || valueOf(wish.admin) ? undefined : { kind: 'scope', message: $localize`Allow at least one thing.` }));
  }, { submission: { action: () => this.send() } });

  private async send(): Promise<undefined> {
    const { name, draw, read, admin, dailyBudgetUsd, expires } = this.model();
    const scopes = [draw && 'draw', read && 'read', admin && 'admin'].filter((scope): scope is 'draw' | 'read' | 'admin' => scope !== false);
    this.fault.set('');
    try {
      await this.ring.make({ name: name.trim(), scopes, dailyBudgetUsd, expiresInDays: expires === '' ? null : Number(expires) });
      this.made.emit();
    } catch (fault) {
      const trouble = troubleOf(fault);
      this.fault.set(trouble.detail || $localize`The key could not be made. Nothing was changed. Try again.`);
    }
    return undefined;
  }
}
