import { Component, inject, input, output, signal } from '@angular/core';
import type { NewApiKey } from '../../../api/models/new-api-key';
import { copyText } from '../../ui/copy/copy-text';
import { Icon } from '../../ui/icon/icon';
import { Toaster } from '../../ui/toasts/toaster';

/** The secret, this once. It closes when someone says it is stored. */
@Component({
  selector: 'tcd-key-shown-once',
  imports: [Icon],
  template: `
    <p i18n>This is the only time the whole key is shown. We keep only its fingerprint.</p>
    <code tabindex="0">{{ key().key }}</code>
    <div class="acts">
      <button type="button" class="btn" (click)="copy()"><svg tcdIcon="copy" size="18"></svg><span i18n>Copy</span></button>
      <button type="button" class="btn" (click)="save()"><svg tcdIcon="download" size="18"></svg><span i18n>Save as .env</span></button>
    </div>
    <label class="tick"><input type="checkbox" [checked]="stored()" (change)="stored.set(!stored())"><span i18n>I have stored it</span></label>
    <button type="button" class="btn primary wide" [disabled]="!stored()" (click)="done.emit()" i18n>Close</button>
  `,
  styles: `:host { display: grid; gap: 14px; } code { display: block; padding: 14px; border-radius: 8px; background: var(--wall); font: 500 var(--fs-sm) var(--font-code); overflow-wrap: anywhere; } .acts { display: flex; gap: 8px; flex-wrap: wrap; }`,
})
export class KeyShownOnce {
  readonly key = input.required<NewApiKey>();
  readonly done = output();
  protected readonly stored = signal(false);
  private readonly toaster = inject(Toaster);

  protected async copy(): Promise<void> {
    await copyText(this.key().key);
    this.toaster.show($localize`Copied.`);
  }

  protected save(): void {
    const url = URL.createObjectURL(new Blob([`TCD_API_KEY=${this.key().key}\n`], { type: 'text/plain' }));
    Object.assign(document.createElement('a'), { href: url, download: 'tattoo-concept-designer.env' }).click();
    URL.revokeObjectURL(url);
  }
}
