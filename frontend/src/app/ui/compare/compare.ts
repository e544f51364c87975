import { Component, computed, input, signal } from '@angular/core';

/** Two pictures of one thing, one over the other, split at a handle. The handle is a native range input. */
@Component({
  selector: 'tcd-compare',
  template: `
    <div class="pair" [style.--at]="at() + '%'">
      <img [src]="before()" [alt]="beforeName()">
      <img class="over" [src]="after()" [alt]="afterName()">
      <span class="split" aria-hidden="true"><i><svg viewBox="0 0 24 24" width="26" height="26" fill="none" stroke="currentColor" stroke-width="2.6" stroke-linecap="round" stroke-linejoin="round"><path d="m8 7-5 5 5 5M16 7l5 5-5 5" /></svg></i></span>
      <b class="cap left display" aria-hidden="true">{{ beforeName() }}</b><b class="cap right display" aria-hidden="true">{{ afterName() }}</b>
      <input type="range" min="0" max="100" step="1" [value]="at()" (input)="move($event)" i18n-aria-label aria-label="Where the two pictures meet" [attr.aria-valuetext]="spoken()">
    </div>
  `,
  styleUrl: './compare.css',
})
export class Compare {
  readonly before = input.required<string>();
  readonly after = input.required<string>();
  readonly beforeName = input.required<string>();
  readonly afterName = input.required<string>();
  protected readonly at = signal(50);
  protected readonly spoken = computed(() => $localize`${this.at()}:percent: percent shows ${this.beforeName()}:name:`);

  protected move(event: Event): void {
    this.at.set(Number((event.target as HTMLInputElement).value));
  }
}
