import { Component, inject, input, linkedSignal, output, signal } from '@angular/core';
import { firstValueFrom } from 'rxjs';
import { Api } from '../../../api/api';
import { shareConcept } from '../../../api/fn/concepts/share-concept';
import type { Concept } from '../../../api/models/concept';
import { titleOf } from '../../session/concept-words';
import { troubleOf } from '../../session/problem';
import { copyText } from '../../ui/copy/copy-text';
import { Dialog } from '../../ui/dialog/dialog';
import { Icon } from '../../ui/icon/icon';
import { Toaster } from '../../ui/toasts/toaster';

/** A link for each chosen design, made at once and copied at once. Each is ended on its design's own page. */
@Component({
  selector: 'tcd-share-chosen',
  imports: [Dialog, Icon],
  template: `
    <tcd-dialog [open]="open()" i18n-label label="Share" (closed)="closed.emit()">
      @if (open()) {
        <div class="parts">
          <p i18n>{concepts().length, plural, =1 {Whoever has the link sees the picture, its size and its report, for seven days. You can end it on the page of the design.} other {Each of the {{ concepts().length }} designs gets a link of its own. Whoever has one sees the picture, its size and its report, for seven days. You can end each on the page of its design.}}</p>
          <label class="tick"><input type="checkbox" [checked]="withPrompt()" (change)="withPrompt.set(!withPrompt())"><span i18n>Show my words too</span></label>
          @if (links(); as links) {
            <label><span class="lbl" i18n>Links</span><textarea #field class="field" readonly [rows]="concepts().length * 2" [value]="links" (focus)="field.select()"></textarea></label>
            <button type="button" class="btn primary wide" (click)="copy(links)"><svg tcdIcon="copy" size="18"></svg><span i18n>Copy all links</span></button>
          } @else {
            <button type="button" class="btn primary wide" [disabled]="making()" (click)="make()" i18n>{concepts().length, plural, =1 {Make a link} other {Make {{ concepts().length }} links}}</button>
          }
          @if (fault()) { <p class="callout warn" role="alert">{{ fault() }}</p> }
        </div>
      }
    </tcd-dialog>
  `,
  styles: `.parts { display: grid; gap: 12px; } .lbl { display: block; padding-bottom: 4px; } .warn { background: var(--warn-tint); color: var(--warn); } textarea { font-size: var(--fs-md); }`,
})
export class ShareChosen {
  readonly open = input.required<boolean>();
  readonly concepts = input.required<readonly Concept[]>();
  readonly closed = output();
  protected readonly withPrompt = signal(false);
  protected readonly making = signal(false);
  protected readonly fault = signal('');
  private readonly api = inject(Api);
  private readonly toaster = inject(Toaster);
  /** One line a design: its name, then its link. Another choice is other links. */
  protected readonly links = linkedSignal<unknown, string | null>({ source: () => [this.concepts(), this.withPrompt()], computation: () => null });

  protected async make(): Promise<void> {
    this.making.set(true);
    this.fault.set('');
    try {
      this.links.set((await Promise.all(this.concepts().map((one) => this.linkTo(one)))).join('\n'));
    } catch (fault) {
      this.fault.set(troubleOf(fault).detail || $localize`The links could not be made. Nothing was charged; try again.`);
    } finally {
      this.making.set(false);
    }
  }

  protected async copy(links: string): Promise<void> {
    await copyText(links);
    this.toaster.show($localize`Copied.`);
  }

  private async linkTo(concept: Concept): Promise<string> {
    const { path } = await firstValueFrom(this.api.invoke(shareConcept, { id: concept.id, body: { withPrompt: this.withPrompt() } }));
    return `${titleOf(concept)}: ${new URL(path, location.origin).href}`;
  }
}
