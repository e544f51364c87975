import { Tab, TabContent, TabList, TabPanel, Tabs } from '@angular/aria/tabs';
import { Component, computed, inject, input, signal } from '@angular/core';
import { copyText } from '../../ui/copy/copy-text';
import { Icon } from '../../ui/icon/icon';
import { Toaster } from '../../ui/toasts/toaster';
import { samplesFor } from './samples';

/** Copyable first requests, with the chosen key's beginning filled in. */
@Component({
  selector: 'tcd-code-samples',
  imports: [Tabs, TabList, Tab, TabPanel, TabContent, Icon],
  template: `
    <div ngTabs>
      <div class="row">
        <div ngTabList [(selectedTab)]="chosen" selectionMode="follow" i18n-aria-label aria-label="Language of the sample">
          @for (sample of samples(); track sample.id) { <button type="button" ngTab [value]="sample.id">{{ sample.name }}</button> }
        </div>
        <button type="button" class="btn copy" (click)="copy()"><svg tcdIcon="copy" size="18"></svg><span i18n>Copy</span></button>
      </div>
      @for (sample of samples(); track sample.id) {
        <div ngTabPanel [value]="sample.id"><ng-template ngTabContent><pre tabindex="0">{{ sample.code }}</pre></ng-template></div>
      }
    </div>
  `,
  styles: `
    .row { display: flex; justify-content: space-between; gap: 8px; align-items: center; flex-wrap: wrap; }
    [role='tablist'] { display: flex; flex-wrap: wrap; }
    [role='tab'] { min-height: var(--tap); padding: 0 14px; font-weight: 600; color: var(--ink-2); border-bottom: 3px solid transparent; }
    [role='tab'][aria-selected='true'] { color: var(--accent); border-bottom-color: var(--accent); }
    /* On a phone a button beside the names of the languages, not under them; with larger text it goes there all the same. */
    @media (max-width: 43.74em) {
      .copy { width: var(--tap); padding: 0; } .copy span { position: absolute; clip-path: inset(50%); width: 1px; overflow: hidden; }
      [role='tab'] { padding: 0 12px; }
    }
    [inert] { display: none; }
    pre { margin: 10px 0 0; padding: 16px; background: var(--wall); border-radius: 8px; overflow: auto; font: 400 var(--fs-sm)/1.6 var(--font-code); }
  `,
})
export class CodeSamples {
  /** What stands for the key: its visible beginning. */
  readonly key = input.required<string>();
  protected readonly chosen = signal<string | undefined>('curl');
  private readonly toaster = inject(Toaster);
  protected readonly samples = computed(() => samplesFor(location.origin, this.key()));

  protected async copy(): Promise<void> {
    const sample = this.samples().find((one) => one.id === this.chosen()) ?? this.samples()[0];
    await copyText(sample?.code ?? '');
    this.toaster.show($localize`Copied.`);
  }
}
