import { Component, computed, input, output } from '@angular/core';

/** Changes people ask for most; each writes itself into the box, so that the price is seen before it is sent. */
const CHANGES = [
  { name: $localize`Thinner lines`, words: $localize`make the lines thinner` },
  { name: $localize`More skin showing`, words: $localize`leave more open skin between the lines` },
  { name: $localize`Less detail`, words: $localize`less detail, simpler shapes` },
  { name: $localize`Bolder`, words: $localize`bolder outlines and stronger black` },
  { name: $localize`Mirror it`, words: $localize`mirror the drawing` },
] as const;

@Component({
  selector: 'tcd-quick-changes',
  template: `
    <div class="quick" role="group" [attr.aria-label]="label()">
      @for (change of changes; track change.name) { <button type="button" class="chip" (click)="chosen.emit(change.words)">{{ change.name }}</button> }
    </div>
  `,
  styles: `.quick { display: flex; gap: 8px; overflow-x: auto; padding: 4px 22px 12px; scrollbar-width: none; }`,
})
export class QuickChanges {
  readonly number = input.required<number>();
  readonly chosen = output<string>();
  protected readonly label = computed(() => $localize`Quick changes to No. ${this.number()}:number:`);
  protected readonly changes = CHANGES;
}
