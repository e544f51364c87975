import { Component, computed, inject, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { Concept } from '../../../api/models/concept';
import { Address } from '../../session/address';
import { rendition } from '../../session/concept-words';
import { cropOf } from '../../session/crop';
import { CONCEPT_TABS, paths, type ConceptTab } from '../../session/paths';
import { Compare } from '../../ui/compare/compare';
import { Dialog } from '../../ui/dialog/dialog';
import { Icon } from '../../ui/icon/icon';
import { CurrentInView } from '../../ui/in-view/current-in-view';
import { Trimmed } from '../../ui/trimmed/trimmed';
import { OpenConcept } from '../open-concept';

/** The versions under the stage, the words that made the shown one, and a comparison with its parent. */
@Component({
  selector: 'tcd-version-film',
  imports: [RouterLink, Trimmed, CurrentInView, Dialog, Compare, Icon],
  templateUrl: './version-film.html',
  styleUrl: './version-film.css',
})
export class VersionFilm {
  protected readonly open = inject(OpenConcept);
  protected readonly crop = cropOf;
  protected readonly comparing = signal(false);
  private readonly address = inject(Address);
  private readonly tab = computed<ConceptTab>(() => CONCEPT_TABS.find((tab) => tab === this.address.segments()[2]) ?? 'concept');
  protected readonly parentPlace = computed(() => this.open.versions().findIndex((one) => one.id === this.open.parent()?.id) + 1);
  protected readonly beforeName = computed(() => versionName(this.parentPlace()));
  protected readonly afterName = computed(() => versionName(this.open.place()));

  protected link(version: Concept): string[] {
    return paths.concept(version.id, this.tab());
  }

  protected name(place: number): string {
    return versionName(place);
  }

  protected small(version: Concept): string {
    return rendition(version.image, 320);
  }

  protected large(version: Concept): string {
    return rendition(version.image, 1280);
  }
}

function versionName(place: number): string {
  return $localize`Version ${place}:number:`;
}
