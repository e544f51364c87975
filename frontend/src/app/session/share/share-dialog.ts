import { httpResource } from '@angular/common/http';
import { Component, computed, inject, input, linkedSignal, output, signal } from '@angular/core';
import { firstValueFrom } from 'rxjs';
import { Api } from '../../../api/api';
import { endConceptShare } from '../../../api/fn/concepts/end-concept-share';
import { listConceptShares } from '../../../api/fn/concepts/list-concept-shares';
import { shareConcept } from '../../../api/fn/concepts/share-concept';
import type { ConceptShare } from '../../../api/models/concept-share';
import type { ConceptShareList } from '../../../api/models/concept-share-list';
import { longDayOf } from '../dates';
import { apiPath } from '../api-path';
import { troubleOf } from '../problem';
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
          <p i18n>Whoever has the link sees the picture, its size and its report, for seven days or until you end it. Nobody sees anything before you make one.</p>
          <label class="tick"><input type="checkbox" [checked]="withPrompt()" (change)="withPrompt.set(!withPrompt())"><span i18n>Show my words too</span></label>
          @if (link(); as link) {
            <label><span class="lbl" i18n>Link</span><input #field class="field" type="text" readonly [value]="link.url" (focus)="field.select()"></label>
            <p class="note" role="status" i18n>It works until {{ link.until }}.</p>
            <button type="button" class="btn primary wide" (click)="copy(link.url)"><svg tcdIcon="copy" size="18"></svg><span i18n>Copy the link</span></button>
          } @else {
            <button type="button" class="btn primary wide" [disabled]="making()" (click)="make()" i18n>Make a link</button>
          }
          @if (links().length > 0) {
            <h3 class="lbl" i18n>Links that work now</h3>
            <ul>
              @for (one of links(); track one.token) {
                <li><span>{{ one.words }}</span><button type="button" class="btn" (click)="end(one.token)" [attr.aria-label]="one.name" i18n>End it</button></li>
              }
            </ul>
          }
          @if (fault()) { <p class="callout warn" role="alert">{{ fault() }}</p> }
        </div>
      }
    </tcd-dialog>
  `,
  styles: `
    .parts { display: grid; gap: 12px; } .lbl { display: block; padding-bottom: 4px; } .warn { background: var(--warn-tint); color: var(--warn); }
    li { display: flex; gap: 12px; align-items: center; justify-content: space-between; padding: 6px 0; border-top: 1px solid var(--line); }
  `,
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
  /** Another concept or another choice is another link. */
  protected readonly link = linkedSignal<unknown, Link | null>({ source: () => [this.conceptId(), this.withPrompt()], computation: () => null });

  private readonly known = httpResource<ConceptShareList>(() => (this.open() ? apiPath(listConceptShares.PATH, { id: this.conceptId() }) : undefined));
  protected readonly links = computed(() => (this.known.hasValue() ? this.known.value().shares : []).map((share) => this.told(share)));

  protected async make(): Promise<void> {
    this.making.set(true);
    this.fault.set('');
    try {
      const share = await firstValueFrom(this.api.invoke(shareConcept, { id: this.conceptId(), body: { withPrompt: this.withPrompt() } }));
      this.link.set({ url: new URL(share.path, location.origin).href, until: this.dateOf(share) });
      this.known.reload();
    } catch (fault) {
      this.fault.set(troubleOf(fault).detail || $localize`The link could not be made. Nothing was charged; try again.`);
    } finally {
      this.making.set(false);
    }
  }

  /** Whoever has it sees nothing from now on. */
  protected async end(token: string): Promise<void> {
    this.fault.set('');
    try {
      await firstValueFrom(this.api.invoke(endConceptShare, { id: this.conceptId(), token }));
      if (this.link()?.url.endsWith(token)) this.link.set(null);
      this.toaster.show($localize`The link has ended.`);
    } catch (fault) {
      this.fault.set(troubleOf(fault).detail || $localize`The link could not be ended. Try again.`);
    }
    this.known.reload();
  }

  private told(share: ConceptShare) {
    const until = this.dateOf(share);
    const words = share.withPrompt ? $localize`Until ${until}:date:, with your words` : $localize`Until ${until}:date:`;
    return { token: share.token, words, name: $localize`End it: ${words}:link:` };
  }

  private dateOf({ expiresAt }: ConceptShare): string {
    return longDayOf(expiresAt);
  }

  protected async copy(url: string): Promise<void> {
    await copyText(url);
    this.toaster.show($localize`Copied.`);
  }
}
