import { Component, computed, inject, input, output } from '@angular/core';
import type { Concept } from '../../../api/models/concept';
import { carry } from '../../session/carried';
import { altOf, rendition, titleOf } from '../../session/concept-words';
import { cropOf } from '../../session/crop';
import { paths } from '../../session/paths';
import { Units } from '../../session/units';
import { Icon } from '../../ui/icon/icon';
import { To } from '../../ui/link/to';
import { Trimmed } from '../../ui/trimmed/trimmed';

/** One design on square paper. In choosing mode the whole tile is a tick box. */
@Component({
  selector: 'tcd-gallery-tile',
  imports: [To, Trimmed, Icon],
  templateUrl: './gallery-tile.html',
  styleUrl: './gallery-tile.css',
  host: { '[class.compact]': 'compact()' },
})
export class GalleryTile {
  readonly concept = input.required<Concept>();
  /** On the window when the page opens: its picture is fetched before the others. */
  readonly first = input(false);
  readonly choosing = input(false);
  readonly chosen = input(false);
  /** Its details lie open beside the list. */
  readonly looked = input(false);
  readonly look = output();
  readonly favour = output();
  readonly remove = output();
  readonly choose = output();
  readonly opened = output();
  /** Small: the picture, its name and its acts. */
  readonly compact = input(false);
  protected readonly title = computed(() => titleOf(this.concept()));
  protected readonly alt = computed(() => altOf(this.concept()));
  private readonly units = inject(Units);
  protected readonly size = computed(() => this.units.size(this.concept()));
  protected readonly picture = computed(() => rendition(this.concept().image, 320));
  protected readonly crop = computed(() => cropOf(this.concept()));
  protected readonly link = computed(() => paths.concept(this.concept().id));
  protected readonly names = computed(() => ({
    favour: $localize`Favourite ${this.title()}:title:`,
    remove: $localize`Delete ${this.title()}:title:`,
    open: $localize`${this.title()}:title:, ${this.size()}:size:`,
    look: $localize`Details of ${this.title()}:title:`,
    choose: $localize`Choose ${this.title()}:title:`,
  }));

  protected carried(event: DragEvent): void {
    carry(event, this.concept());
  }
}
