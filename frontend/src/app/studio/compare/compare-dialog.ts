import { Component, computed, inject, input, linkedSignal, output } from '@angular/core';
import type { Concept } from '../../../api/models/concept';
import { rendition } from '../../session/concept-words';
import { Compare } from '../../ui/compare/compare';
import { Dialog } from '../../ui/dialog/dialog';
import { Studio } from '../studio';
import { Thread } from '../thread/thread';

interface Choice {
  readonly id: string;
  readonly name: string;
  readonly concept: Concept;
}

/** Any two drawings of the conversation, split at a handle. Begins with the picked one against its parent. */
@Component({
  selector: 'tcd-compare-dialog',
  imports: [Dialog, Compare],
  template: `
    <tcd-dialog [open]="open()" shape="wide" i18n-label label="Compare" (closed)="closed.emit()">
      @if (open()) {
      <div class="pick">
        <label><span class="lbl" i18n>Left</span>
          <select class="field" [value]="left()?.id ?? ''" (change)="leftId.set(chosen($event))">@for (one of choices(); track one.id) { <option [value]="one.id" [selected]="one.id === left()?.id">{{ one.name }}</option> }</select></label>
        <label><span class="lbl" i18n>Right</span>
          <select class="field" [value]="right()?.id ?? ''" (change)="rightId.set(chosen($event))">@for (one of choices(); track one.id) { <option [value]="one.id" [selected]="one.id === right()?.id">{{ one.name }}</option> }</select></label>
      </div>
      @if (left(); as left) { @if (right(); as right) {
        <div class="stage"><tcd-compare [before]="picture(left)" [after]="picture(right)" [beforeName]="left.name" [afterName]="right.name" /></div>
      } }
      }
    </tcd-dialog>
  `,
  styles: `
    .pick { display: grid; grid-template-columns: 1fr 1fr; gap: 12px; padding-bottom: 12px; } .pick .lbl { display: block; padding-bottom: 4px; }
    .stage { height: min(60dvh, 40rem, 100vw); background: var(--sheet); border: 1px solid var(--line); }
  `,
})
export class CompareDialog {
  readonly open = input.required<boolean>();
  readonly closed = output();
  private readonly studio = inject(Studio);
  private readonly thread = inject(Thread);
  protected readonly choices = computed<readonly Choice[]>(() =>
    this.thread.sheets().flatMap((sheet) => sheet.drawn.map((concept) => ({ id: concept.id, name: nameOf(sheet.number, sheet.slots.indexOf(concept) + 1), concept }))));
  private readonly shownId = computed(() => this.studio.shown()?.id ?? '');
  /** The parent of what is shown; without one, its neighbour on the sheet. */
  private readonly counterpart = computed(() => {
    const others = this.studio.sheet()?.slots.filter((slot) => slot.id !== this.shownId()) ?? [];
    return this.studio.shown()?.parentConceptId ?? others[0]?.id ?? '';
  });
  /** What somebody chooses stays, also while drawings still come. */
  protected readonly rightId = linkedSignal(this.shownId);
  protected readonly leftId = linkedSignal(this.counterpart);
  protected readonly left = computed(() => this.find(this.leftId()) ?? this.choices()[0]);
  protected readonly right = computed(() => this.find(this.rightId()) ?? this.choices().at(-1));

  protected picture(choice: Choice): string {
    return rendition(choice.concept.image, 1280);
  }

  protected chosen(event: Event): string {
    return (event.target as HTMLSelectElement).value;
  }

  private find(id: string): Choice | undefined {
    return this.choices().find((choice) => choice.id === id);
  }
}

function nameOf(sheet: number, number: number): string {
  return $localize`Sheet ${sheet}:sheet:, No. ${number}:number:`;
}
