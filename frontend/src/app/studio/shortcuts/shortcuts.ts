import { Component, DOCUMENT, inject, signal } from '@angular/core';
import { Router } from '@angular/router';
import { paths } from '../../session/paths';
import { ShortcutChoice } from '../../session/shortcut-choice';
import { Dialog } from '../../ui/dialog/dialog';
import { Drawing } from '../drawing/drawing';
import { Studio } from '../studio';
import { Thread } from '../thread/thread';
import { KEYS } from './keys';

/** Keys of the Studio, heard from the first moment on. Single letters sleep while someone types and can be switched off in Settings (WCAG 2.1.4). */
@Component({
  selector: 'tcd-shortcuts',
  imports: [Dialog],
  host: { '(document:keydown)': 'pressed($event)' },
  template: `
    <tcd-dialog [open]="listed()" i18n-label label="Keyboard shortcuts" (closed)="listed.set(false)">
      @if (listed()) { <dl>@for (key of keys; track key.does) { <div><dt><kbd>{{ key.shown }}</kbd></dt><dd>{{ key.does }}</dd></div> }</dl> }
    </tcd-dialog>
  `,
  styles: `dl { display: grid; grid-template-columns: max-content minmax(0, 1fr); gap: 2px 20px; } div { display: contents; } dt, dd { min-height: 36px; display: flex; align-items: center; }`,
})
export class Shortcuts {
  protected readonly keys = KEYS;
  protected readonly listed = signal(false);
  private readonly studio = inject(Studio);
  private readonly thread = inject(Thread);
  private readonly drawing = inject(Drawing);
  private readonly router = inject(Router);
  private readonly choice = inject(ShortcutChoice);
  private readonly document = inject(DOCUMENT);

  protected pressed(event: KeyboardEvent): void {
    if (event.defaultPrevented || this.document.querySelector('dialog[open]')) return;
    const act = this.actFor(event);
    if (!act) return;
    event.preventDefault();
    act();
  }

  private actFor(event: KeyboardEvent): (() => void) | undefined {
    if (event.key === 'Escape') return this.drawing.busy() ? () => void this.studio.stop() : undefined;
    if (isTyping(event) || event.altKey) return undefined;
    return event.ctrlKey || event.metaKey ? this.chordFor(event) : this.letterFor(event.key);
  }

  private chordFor(event: KeyboardEvent): (() => void) | undefined {
    return event.key.toLowerCase() === 'z' ? () => void this.walk(event.shiftKey) : undefined;
  }

  private letterFor(key: string): (() => void) | undefined {
    if (!this.choice.on()) return undefined;
    return /^[1-4]$/.test(key) ? () => void this.studio.choose(Number(key)) : this.letters[key.toLowerCase()];
  }

  private walk(on: boolean): Promise<void> {
    return on ? this.studio.on() : this.studio.back();
  }

  private readonly letters: Readonly<Record<string, () => void>> = {
    '/': () => this.document.getElementById('prompt')?.focus(),
    c: () => this.studio.comparing.set(this.thread.concepts().length > 1),
    f: () => this.favour(),
    s: () => this.openStencil(),
    '?': () => this.listed.set(true),
  };

  private favour(): void {
    const concept = this.studio.shown();
    if (concept) void this.thread.favour(concept);
  }

  private openStencil(): void {
    const concept = this.studio.shown();
    if (concept) void this.router.navigate(paths.concept(concept.id, 'stencil'));
  }
}

function isTyping(event: KeyboardEvent): boolean {
  const target = event.target as HTMLElement;
  return target.matches('input:not([type=radio]):not([type=range]):not([type=checkbox]), textarea, select, [contenteditable]');
}
