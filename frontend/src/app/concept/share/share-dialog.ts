import { Component, inject, input, linkedSignal, LOCALE_ID, output, signal } from '@angular/core';
import { firstValueFrom } from 'rxjs';
import { Api } from '../../../api/api';
import { shareConcept } from '../../../api/fn/concepts/share-concept';
import { troubleOf } from '../../session/problem';
import { copyText } from '../../ui/copy/copy-text';
import { Dialog } from '../../ui/dialog/dialog';
import { Icon } from '../../ui/icon/icon';
import { Toaster } from '../../ui/toasts/toaster';

interface Link {
  readonly url: string;
  readonly until: string;
}

/** A link for people without a session; nobody sees anything before it is made. */
@Component({
  selector: 'tcd-share-dialog',
  imports: [Dialog, Icon],
  template: `
    <tcd-dialog [open]="open()" i18n-label label="Share" (closed)="closed.emit()">
      @if (open()) {
        <div class="parts">
          <p i18n>Whoever has the link sees the picture, its size and its report, for seven days or until you delete the concept. Nobody sees anything before you make one.</p>
          <label class="tick"><input type="checkbox" [checked]="withPrompt()" (change)="withPrompt.set(!withPrompt())"><span i18n>Show my words too</span></label>
          @if (link(); as link) {
            <label><span class="lbl" i18n>Link</span><input #field class="field" type="text" readonly [value]="link.url" (focus)="field.select()"></label>
            <p class="note" role="status" i18n>It works until {{ link.until }}.</p>
            <button type="button" class="btn primary wide" (click)="copy(link.url)"><svg tcdIcon="copy" size="18"></svg><span i18n>Copy the link</span></button>
          } @else {
            <button type="button" class="btn primary wide" [disabled]="making()" (click)="make()" i18n>Make a link</button>
          }
          @if (fault()) { <p class="callout warn" role="alert">{{ fault() }}</p> }
        </div>
      }
    </tcd-dialog>
  `,
  styles: `.parts { display: grid; gap: 12px; } .lbl { display: block; padding-bottom: 4px; } .warn { background: var(--warn-tint); color: var(--warn); }`,
})
export class ShareDialog {
  readonly open = input.required<boolean>();
  readonly conceptId = input.required<string>();
  readonly closed = output();
  protected readonly withPrompt = signal(false);
  protected readonly making = signal(false);
  protected readonly fault = signal('');
  private readonly api = inject(Api);
  private readonly toaster = inject(Toaster);
  private readonly locale = inject(LOCALE_ID);
  /** Another concept or another choice is another link. */
  protected readonly link = linkedSignal<unknown, Link | null>({ source: () => [this.conceptId(), this.withPrompt()], computation: () => null });

  protected async make(): Promise<void> {
    this.making.set(true);
    this.fault.set('');
    try {
      const share = await firstValueFrom(this.api.invoke(shareConcept, { id: this.conceptId(), body: { withPrompt: this.withPrompt() } }));
      this.link.set({ url: new URL(share.path, location.origin).href, until: new Date(share.expiresAt).toLocaleDateString(this.locale, { dateStyle: 'long' }) });
    } catch (fault) {
      this.fault.set(troubleOf(fault).detail || $localize`The link could not be made. Nothing was charged; try again.`);
    } finally {
      this.making.set(false);
    }
  }

  protected async copy(url: string): Promise<void> {
    await copyText(url);
    this.toaster.show($localize`Copied.`);
  }
}
