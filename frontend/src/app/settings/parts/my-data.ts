import { HttpClient } from '@angular/common/http';
import { Component, inject, signal } from '@angular/core';
import { firstValueFrom } from 'rxjs';
import { OfflineCopy } from '../../session/offline-copy';
import { forgetPersonal } from '../../session/persisted';
import { troubleOf } from '../../session/problem';
import { Dialog } from '../../ui/dialog/dialog';
import { Icon } from '../../ui/icon/icon';

/** Everything of mine as one archive; everything of mine gone. */
@Component({
  selector: 'tcd-my-data',
  imports: [Dialog, Icon],
  template: `
    <p class="note" i18n>Your designs, words and conversations belong to this browser’s session.</p>
    <div class="acts">
      <a class="btn" href="/api/v1/me/export" download><svg tcdIcon="download"></svg><span i18n>Save everything of mine</span></a>
      <button type="button" class="btn danger" (click)="asking.set(true)" i18n>Delete everything of mine</button>
    </div>
    @if (told()) { <p role="status">{{ told() }}</p> }
    <tcd-dialog [open]="asking()" i18n-label label="Delete everything of mine" (closed)="asking.set(false)">
      @if (asking()) {
        <p i18n>Every design, conversation, picture and key of yours is erased, here and in the cache, and so are your drafts in this browser. This cannot be undone.</p>
        <div class="acts two"><button type="button" class="btn danger" (click)="erase()" i18n>Erase it all</button><button type="button" class="btn" (click)="asking.set(false)" i18n>Keep it</button></div>
      }
    </tcd-dialog>
  `,
  styles: `:host { display: grid; gap: 10px; } .acts { display: flex; gap: 8px; flex-wrap: wrap; } .two { padding-top: 14px; }`,
})
export class MyData {
  protected readonly asking = signal(false);
  protected readonly told = signal('');
  private readonly copy = inject(OfflineCopy);
  private readonly http = inject(HttpClient);

  protected async erase(): Promise<void> {
    this.asking.set(false);
    try {
      await firstValueFrom(this.http.delete('/api/v1/me/data'));
      forgetPersonal();
      await this.copy.forget();
      this.told.set($localize`Everything of yours is gone.`);
    } catch (fault) {
      this.told.set(troubleOf(fault).detail || $localize`It could not be erased and nothing was changed. Try again.`);
    }
  }
}
