import { Component, computed, inject, input, output } from '@angular/core';
import { Catalogue } from '../../session/catalogue';
import { PALETTES } from '../../session/concept-words';
import { Icon } from '../../ui/icon/icon';
import { SizeSlider } from '../../ui/size-slider/size-slider';
import { stages } from '../../ui/stages/stages';
import { Draft, MOST_LETTERS, type Palette } from '../draft';
import { Drawing } from '../drawing/drawing';
import { Estimate } from '../drawing/estimate';
import { Studio } from '../studio';
import { PlacementPicker } from './placement-picker';
import { Reading } from './reading';
import { StylePicker } from './style-picker';

let panels = 0;

/** Style, place, size, colour, letters, how many. Changing it draws nothing: the button says what will happen and what it costs. */
@Component({
  selector: 'tcd-brief-panel',
  imports: [StylePicker, PlacementPicker, SizeSlider, Icon],
  templateUrl: './brief-panel.html',
  styleUrl: './brief-panel.css',
})
export class BriefPanel {
  /** False inside a dialog that has the heading already. */
  readonly headed = input(true);
  readonly drawn = output();
  protected readonly id = `brief-${panels++}`;
  /** Part after part, so that no task is long. */
  protected readonly stage = stages(2);
  protected readonly palettes = PALETTES;
  protected readonly counts = [1, 2, 3, 4];
  protected readonly mostLetters = MOST_LETTERS;
  protected readonly reading = inject(Reading);
  protected readonly draft = inject(Draft);
  protected readonly estimate = inject(Estimate);
  protected readonly catalogue = inject(Catalogue);
  private readonly studio = inject(Studio);
  private readonly drawing = inject(Drawing);
  protected readonly canDraw = computed(() => !this.drawing.busy() && !this.draft.tooLong() && (!this.draft.empty() || this.studio.idea() !== ''));
  protected readonly sizeNote = computed(() =>
    this.reading.sizeIsOpen() ? $localize`from your words` : $localize`${this.reading.widthMm()}:width: mm wide`);
  protected readonly button = computed(() => {
    const words = [$localize`Draw one with this brief`, $localize`Draw two with this brief`, $localize`Draw three with this brief`, $localize`Draw four with this brief`];
    return words[this.draft.brief().count - 1] ?? '';
  });

  protected letters(event: Event): void {
    this.draft.change({ lettering: (event.target as HTMLInputElement).value });
  }

  protected colour(palette: Palette): void {
    this.draft.change({ palette });
  }

  protected draw(): void {
    this.drawn.emit();
    void this.studio.drawBrief();
  }
}
