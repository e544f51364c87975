import { Component, inject } from '@angular/core';
import { Draft, type BriefDraft } from '../draft';
import { Studio } from '../studio';

type Example = Pick<BriefDraft, 'words' | 'style' | 'placement' | 'widthMm'> & { readonly label: string; readonly picture: string };

/** Each fills the whole brief: one tap and Draw is a first drawing. Their pictures: tools/style-pictures.mjs. */
const EXAMPLES: readonly Example[] = [
  { picture: 'examples/moth.webp', label: $localize`A luna moth, dotwork, between the shoulder blades, 14 cm`, words: $localize`a luna moth with a crescent moon`, style: 'dotwork', placement: 'upper-back', widthMm: 140 },
  { picture: 'examples/swallow.webp', label: $localize`A traditional swallow with a rose, upper arm, 9 cm`, words: $localize`a swallow carrying a rose`, style: 'american-traditional', placement: 'upper-arm', widthMm: 90 },
  { picture: 'examples/raven.webp', label: $localize`A small solid black raven, inner forearm, 5 cm`, words: $localize`a raven in flight`, style: 'blackwork', placement: 'inner-forearm', widthMm: 50 },
];

@Component({
  selector: 'tcd-blank-sheet',
  template: `
    <div class="sheet">
      <h2 class="display" i18n>What would you like to wear?</h2>
      <p i18n>Say what it is, where it goes, and how big. Or begin from one of these.</p>
      <ul>
        @for (example of examples; track example.label) {
          <li><button type="button" (click)="take(example)"><img [src]="example.picture" alt="" width="160" height="160"><span>{{ example.label }}</span></button></li>
        }
      </ul>
    </div>
  `,
  styleUrl: './blank-sheet.css',
})
export class BlankSheet {
  protected readonly examples = EXAMPLES;
  private readonly draft = inject(Draft);
  private readonly studio = inject(Studio);

  protected take({ words, style, placement, widthMm }: Example): void {
    this.draft.change({ words, style, placement, widthMm });
    void this.studio.choose(null);
  }
}
