import { Component, computed, inject, input, output } from '@angular/core';
import type { Concept } from '../../../api/models/concept';
import { rendition, titleOf } from '../../session/concept-words';
import { cropOf } from '../../session/crop';
import { Units } from '../../session/units';
import { VerdictTag } from '../../session/verdict-tag';
import { Compare } from '../../ui/compare/compare';
import { Dialog } from '../../ui/dialog/dialog';
import { Trimmed } from '../../ui/trimmed/trimmed';

export const MOST_COMPARED = 4;

/** Two drawings split at a handle; three or four side by side, each with its size and verdict. */
@Component({
  selector: 'tcd-compare-chosen',
  imports: [Dialog, Compare, Trimmed, VerdictTag],
  template: `
    <tcd-dialog [open]="open()" shape="wide" i18n-label label="Compare" (closed)="closed.emit()">
      @if (open()) {
        @if (pair(); as pair) {
          <div class="stage"><tcd-compare [before]="pair.left" [after]="pair.right" [beforeName]="pair.leftName" [afterName]="pair.rightName" /></div>
        } @else {
          <ul>
            @for (one of several(); track one.concept.id) {
              <li><div class="paper"><tcd-trimmed class="on-sheet" [src]="one.picture" [crop]="one.crop" /></div>
                <div class="words"><b>{{ one.name }}</b><span class="mono">{{ one.size }}</span><tcd-verdict-tag [concept]="one.concept" /></div></li>
            }
          </ul>
        }
      }
    </tcd-dialog>
  `,
  styles: `
    .stage { height: min(66dvh, 44rem, 100vw); background: var(--sheet); border: 1px solid var(--line); }
    ul { display: grid; grid-template-columns: repeat(2, minmax(0, 1fr)); gap: 14px; }
    .paper { height: min(30dvh, 20rem, 42vw); background: var(--sheet); border: 1px solid var(--line); padding: 12px; } tcd-trimmed { height: 100%; }
    .words { display: flex; flex-wrap: wrap; gap: 2px 10px; align-items: center; padding-top: 6px; font-size: var(--fs-sm); }
    .words b { flex: 1 0 100%; white-space: nowrap; overflow: hidden; text-overflow: ellipsis; }
    .mono { color: var(--ink-2); }
    @media (min-width: 60em) {
      ul:has(li:nth-child(3):last-child) { grid-template-columns: repeat(3, minmax(0, 1fr)); }
      ul:has(li:nth-child(3):last-child) .paper { height: min(52dvh, 30vw); }
    }
  `,
})
export class CompareChosen {
  readonly open = input.required<boolean>();
  readonly concepts = input.required<readonly Concept[]>();
  readonly closed = output();
  private readonly units = inject(Units);
  protected readonly pair = computed(() => {
    const [left, right, third] = this.concepts();
    if (!left || !right || third) return null;
    return { left: rendition(left.image, 1280), right: rendition(right.image, 1280), leftName: titleOf(left), rightName: titleOf(right) };
  });
  protected readonly several = computed(() => this.concepts().map((concept) =>
    ({ concept, picture: rendition(concept.image, 640), crop: cropOf(concept), name: titleOf(concept), size: this.units.size(concept) })));
}
