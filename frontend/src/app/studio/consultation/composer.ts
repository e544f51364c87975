import { afterRenderEffect, Component, computed, type ElementRef, inject, viewChild } from '@angular/core';
import { PictureDrop } from '../../ui/drop/picture-drop';
import { Draft, MOST_WORDS } from '../draft';
import { Drawing } from '../drawing/drawing';
import { Estimate } from '../drawing/estimate';
import { Studio } from '../studio';
import { ConceptDrop } from './concept-drop';
import { ReferencePictures } from './reference-pictures';
import { Icon } from '../../ui/icon/icon';

/** The box: words, a picture, the number it is about; Draw and Stop share one place; the price stands before the click. */
@Component({
  selector: 'tcd-composer',
  imports: [PictureDrop, ConceptDrop, ReferencePictures, Icon],
  templateUrl: './composer.html',
  styleUrl: './composer.css',
})
export class Composer {
  protected readonly studio = inject(Studio);
  protected readonly draft = inject(Draft);
  protected readonly drawing = inject(Drawing);
  protected readonly estimate = inject(Estimate);
  private readonly box = viewChild.required<ElementRef<HTMLTextAreaElement>>('box');

  protected readonly placeholder = computed(() =>
    this.studio.pick() === null ? $localize`A luna moth with a crescent moon, inner forearm, 7 cm` : $localize`Say what to change, in your own words`);
  protected readonly dropTarget = computed(() => $localize`Stop referring to No. ${this.studio.pick() ?? 0}:number:`);
  protected readonly tooLong = computed(() =>
    this.draft.tooLong() ? $localize`${this.draft.words().length}:length: of ${MOST_WORDS}:most: characters. Shorten it a little.` : '');
  /** Only when the idea is too thin for a drawing of its own. */
  protected readonly coach = computed(() => {
    const words = this.draft.words().trim();
    return words !== '' && words.length < 4 && this.studio.pick() === null ? $localize`Three words are enough: what, where, how big.` : '';
  });

  constructor() {
    afterRenderEffect({ write: () => this.shown() });
  }

  /** What is written is in the box after every change: words that were typed and sent within one frame bind to no other value. */
  private shown(): void {
    this.draft.brief();
    const box = this.box().nativeElement;
    const words = this.draft.words();
    if (box.value !== words) box.value = words;
  }

  focus(): void {
    this.box().nativeElement.focus();
  }

  write(words: string): void {
    this.draft.change({ words });
    this.focus();
  }

  protected typed(): void {
    this.draft.change({ words: this.box().nativeElement.value });
  }

  protected pressed(event: KeyboardEvent): void {
    if (event.isComposing) return;
    if (event.key === 'Enter' && this.sends(event)) this.send(event);
    if (event.key === 'ArrowUp' && event.altKey) this.recall(event);
  }

  /** Enter alone draws unless the text has lines of its own; with Ctrl or ⌘ it always does. */
  private sends(event: KeyboardEvent): boolean {
    return event.ctrlKey || event.metaKey || (!event.shiftKey && !this.draft.words().includes('\n'));
  }

  protected send(event: Event): void {
    event.preventDefault();
    void this.studio.draw();
  }

  private recall(event: Event): void {
    event.preventDefault();
    this.draft.lastSaid();
  }
}
