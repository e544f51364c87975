import { Component, effect, type ElementRef, input, output, viewChild } from '@angular/core';
import { Icon } from '../icon/icon';

/**
 * A native modal dialog: the browser keeps the focus inside, gives it back on close and answers Escape.
 * `side` opens as a sheet at the right edge, `full` uses the whole screen on a phone.
 */
@Component({
  selector: 'tcd-dialog',
  imports: [Icon],
  template: `
    <dialog #box [class]="shape()" [attr.aria-label]="label()" (close)="closed.emit()" (cancel)="cancelled($event)" [attr.closedby]="dismissible() ? 'any' : 'none'">
      @if (open()) {
        <div class="frame">
          <header>
            <h2>{{ label() }}</h2>
            @if (dismissible()) {
              <button type="button" class="btn quiet sq" (click)="closed.emit()" i18n-aria-label aria-label="Close"><svg tcdIcon="x"></svg></button>
            }
          </header>
          <div class="body"><ng-content /></div>
          <ng-content select="[dialogFoot]" />
        </div>
      }
    </dialog>
  `,
  styleUrl: './dialog.css',
})
export class Dialog {
  readonly open = input.required<boolean>();
  readonly label = input.required<string>();
  readonly shape = input<'centre' | 'side' | 'wide'>('centre');
  /** False: only a button inside closes it (a secret that is shown once). */
  readonly dismissible = input(true);
  readonly closed = output();
  private readonly box = viewChild.required<ElementRef<HTMLDialogElement>>('box');

  constructor() {
    effect(() => this.follow(this.open()));
  }

  protected cancelled(event: Event): void {
    if (!this.dismissible()) event.preventDefault();
  }

  private follow(open: boolean): void {
    const box = this.box().nativeElement;
    if (open && !box.open) box.showModal();
    if (!open && box.open) box.close();
  }
}
