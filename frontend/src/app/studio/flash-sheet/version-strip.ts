import { Component, inject } from '@angular/core';
import type { Concept } from '../../../api/models/concept';
import { rendition } from '../../session/concept-words';
import { cropOf } from '../../session/crop';
import { CurrentInView } from '../../ui/in-view/current-in-view';
import { Trimmed } from '../../ui/trimmed/trimmed';
import { Studio } from '../studio';
import { Thread } from '../thread/thread';
import type { Sheet } from '../thread/sheets';

/** Every sheet of the conversation in its order. Going back loses nothing: drawing from an old sheet makes a new one. */
@Component({
  selector: 'tcd-version-strip',
  imports: [Trimmed, CurrentInView],
  template: `
    @if (thread.sheets().length > 1) {
      <ol tcdCurrentInView i18n-aria-label aria-label="Sheets of this conversation">
        @for (sheet of thread.sheets(); track sheet.number; let first = $first) {
          <li>
            @if (!first) { <span class="join" [class.branch]="sheet.from !== sheet.number - 1" aria-hidden="true"></span> }
            <button type="button" (click)="studio.show(sheet.number)" [attr.aria-current]="studio.sheet()?.number === sheet.number ? 'true' : null" [title]="sheet.prompt" [attr.aria-label]="name(sheet)">
              @if (sheet.drawn[0]; as drawn) { <tcd-trimmed class="on-sheet" [src]="picture(drawn)" [crop]="crop(drawn)" [lazy]="true" /> }
            </button>
          </li>
        }
      </ol>
    }
  `,
  styles: `
    :host { min-width: 0; }
    ol { display: flex; gap: 10px; align-items: center; overflow-x: auto; padding: 4px; scrollbar-width: none; }
    li { flex: none; display: flex; align-items: center; position: relative; }
    button { flex: none; width: var(--tap); height: var(--tap); background: var(--sheet); border: 1px solid var(--line-2); border-radius: var(--r-sheet); }
    button[aria-current='true'] { outline: 2.5px solid var(--accent); outline-offset: 1px; }
    button:focus-visible { outline: 3px solid var(--accent); outline-offset: 3px; }
    tcd-trimmed { width: 36px; height: 36px; margin: auto; }
    .join { position: absolute; left: -10px; width: 10px; height: 1.5px; background: var(--line-2); }
    .branch { height: 0; background: none; border-top: 1.5px dashed var(--line-2); }
  `,
})
export class VersionStrip {
  protected readonly studio = inject(Studio);
  protected readonly thread = inject(Thread);

  protected readonly crop = cropOf;

  protected picture(concept: Concept): string {
    return rendition(concept.image, 320);
  }

  protected name(sheet: Sheet): string {
    return $localize`Sheet ${sheet.number}:number:: ${sheet.prompt}:words:`;
  }
}
