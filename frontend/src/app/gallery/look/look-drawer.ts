import { Component, computed, inject, input, output } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { Concept } from '../../../api/models/concept';
import { momentOf } from '../../session/dates';
import { Catalogue } from '../../session/catalogue';
import { altOf, paletteName, rendition, titleOf } from '../../session/concept-words';
import { cropOf } from '../../session/crop';
import { paths } from '../../session/paths';
import { saidAlong } from '../../session/said-along';
import { VerdictTag } from '../../session/verdict-tag';
import { Units } from '../../session/units';
import { Icon } from '../../ui/icon/icon';
import { Trimmed } from '../../ui/trimmed/trimmed';

/** One design beside the list: what it is, what was asked for, and the ways on. It reads only; the list keeps its place. */
@Component({
  selector: 'tcd-look-drawer',
  imports: [RouterLink, Trimmed, VerdictTag, Icon],
  templateUrl: './look-drawer.html',
  styleUrl: './look-drawer.css',
})
export class LookDrawer {
  readonly concept = input.required<Concept>();
  readonly closed = output();
  /** Somebody goes on to the concept's own page. */
  readonly opened = output();
  protected readonly studio = paths.studio();
  private readonly catalogue = inject(Catalogue);
  protected readonly title = computed(() => titleOf(this.concept()));
  protected readonly alt = computed(() => altOf(this.concept()));
  protected readonly picture = computed(() => rendition(this.concept().image, 640));
  protected readonly crop = computed(() => cropOf(this.concept()));
  private readonly units = inject(Units);
  protected readonly size = computed(() => this.units.size(this.concept()));
  protected readonly link = computed(() => paths.concept(this.concept().id));
  protected readonly brief = computed(() => saidAlong(this.concept()));
  protected readonly facts = computed(() => {
    const { brief, version, createdAt } = this.concept();
    return [
      { name: $localize`Style`, value: this.catalogue.styleName(brief.style) },
      { name: $localize`Placement`, value: this.catalogue.placementName(brief.placement) },
      { name: $localize`Colour`, value: paletteName(brief.palette) },
      { name: $localize`Letters`, value: brief.lettering ?? '' },
      { name: $localize`Version`, value: String(version) },
      { name: $localize`Drawn`, value: momentOf(createdAt) },
    ].filter((fact) => fact.value !== '');
  });
}
