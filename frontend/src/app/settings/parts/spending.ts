import { Component, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Me } from '../../session/me';
import { dollars } from '../../session/money';
import { paths } from '../../session/paths';

/** What may be spent here in a day, and who says so. */
@Component({
  selector: 'tcd-spending',
  imports: [RouterLink],
  template: `
    @if (me.known()?.budget; as budget) {
      <p><b class="mono">{{ dollars(budget.dailyUsd) }}</b>&ngsp;<ng-container i18n>a day at most in this browser, {{ dollars(budget.spentTodayUsd) }} of it used today. Repeats are free.</ng-container></p>
    } @else if (me.asked()) { <p i18n>The limit cannot be read right now. It holds all the same.</p> }
    <p class="note" i18n>The limit is set on the server (DAILY_BUDGET_USD, ANONYMOUS_DAILY_BUDGET_USD), so that no page can raise it. Each API key has one of its own, chosen when it is made.</p>
    <div class="acts"><a class="btn" [routerLink]="usage" i18n>See the usage</a><a class="btn" [routerLink]="keys" i18n>API keys</a></div>
  `,
  styles: `:host { display: grid; gap: 10px; grid-template-columns: minmax(0, 1fr); } .acts { display: flex; gap: 8px; flex-wrap: wrap; }`,
})
export class Spending {
  protected readonly me = inject(Me);
  protected readonly dollars = dollars;
  protected readonly usage = paths.usage();
  protected readonly keys = paths.keys();
}
