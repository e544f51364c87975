import { Component, computed, inject, input, output } from '@angular/core';
import type { Concept } from '../../../api/models/concept';
import { carry } from '../../session/carried';
import { altOf, rendition } from '../../session/concept-words';
import { cropOf } from '../../session/crop';
import { paths } from '../../session/paths';
import { Icon } from '../../ui/icon/icon';
import { VerdictTag } from '../../session/verdict-tag';
import { Units } from '../../session/units';
import { To } from '../../ui/link/to';
import { Trimmed } from '../../ui/trimmed/trimmed';

/** One numbered drawing. A tap picks it for the next message; the corner opens it. */
@Component({
  selector: 'tcd-tile',
  imports: [To, Trimmed, VerdictTag, Icon],
  templateUrl: './tile.html',
  styleUrl: './tile.css',
})
export class Tile {
  readonly number = input.required<number>();
  readonly concept = input.required<Concept>();
  readonly picked = input(false);
  readonly priority = input(false);
  readonly pick = output();
  readonly favour = output();
  protected readonly alt = computed(() => altOf(this.concept()));
  private readonly units = inject(Units);
  protected readonly size = computed(() => this.units.size(this.concept()));
  protected readonly picture = computed(() => rendition(this.concept().image, 640));
  protected readonly crop = computed(() => cropOf(this.concept()));
  protected readonly names = computed(() => ({
    pick: $localize`Talk about No. ${this.number()}:number:: ${this.alt()}:alt:, ${this.size()}:size:`,
    favour: $localize`Favourite No. ${this.number()}:number:`,
    open: $localize`Open No. ${this.number()}:number:: ${this.alt()}:alt:`,
  }));
  protected readonly link = computed(() => paths.concept(this.concept().id));

  protected carried(event: DragEvent): void {
    carry(event, this.concept());
  }
}
