import { Component, input, output } from '@angular/core';
import { Dialog } from './dialog';

/** Asks what something is to be called. */
@Component({
  selector: 'tcd-name-dialog',
  imports: [Dialog],
  template: `
    <tcd-dialog [open]="open()" [label]="label()" (closed)="closed.emit()">
      @if (open()) {
        <form (submit)="keep($event, box.value)">
          <label class="vh" for="new-name" i18n>Name</label>
          <input #box id="new-name" class="field" type="text" [value]="name()" maxlength="120">
          <button type="submit" class="btn primary" i18n>Keep this name</button>
        </form>
      }
    </tcd-dialog>
  `,
  styles: 'form { display: grid; gap: 12px; }',
})
export class NameDialog {
  readonly open = input.required<boolean>();
  readonly label = input.required<string>();
  readonly name = input.required<string>();
  /** Another name than before, without blanks around it; never an empty one. */
  readonly kept = output<string>();
  readonly closed = output();

  protected keep(event: Event, text: string): void {
    event.preventDefault();
    const name = text.trim();
    if (name !== '' && name !== this.name()) this.kept.emit(name);
    this.closed.emit();
  }
}
