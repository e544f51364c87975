import { Component, computed, inject, signal, viewChild } from '@angular/core';
import { Router } from '@angular/router';
import { momentOf } from '../../session/dates';
import { Catalogue } from '../../session/catalogue';
import { altOf, paletteName } from '../../session/concept-words';
import { cropOf } from '../../session/crop';
import { extentOf } from '../../session/true-size';
import { Device } from '../../session/device';
import { dollars } from '../../session/money';
import { paths } from '../../session/paths';
import { Units } from '../../session/units';
import { Dialog } from '../../ui/dialog/dialog';
import { Icon } from '../../ui/icon/icon';
import { Toaster } from '../../ui/toasts/toaster';
import { Trimmed } from '../../ui/trimmed/trimmed';
import { ZoomStage } from '../../ui/zoom/zoom-stage';
import { Frame } from '../frame/frame';
import { OpenConcept } from '../open-concept';
import { said } from '../../session/said/said';

const GROUNDS = [
  { value: 'paper', name: $localize`Paper` },
  { value: 'skin', name: $localize`Skin` },
  { value: 'dark', name: $localize`Deep skin` },
] as const;

type Ground = (typeof GROUNDS)[number]['value'];

/** The drawing itself, as large as one likes or as large as it will be, and what was understood. */
@Component({
  selector: 'tcd-overview',
  imports: [Frame, ZoomStage, Dialog, Trimmed, Icon],
  templateUrl: './overview.html',
  styleUrl: './overview.css',
})
export class Overview {
  protected readonly said = said;
  protected readonly open = inject(OpenConcept);
  protected readonly grounds = GROUNDS;
  protected readonly ground = signal<Ground>('paper');
  protected readonly real = signal(false);
  protected readonly removing = signal(false);
  protected readonly device = inject(Device);
  private readonly units = inject(Units);
  private readonly stage = viewChild(ZoomStage);
  private readonly catalogue = inject(Catalogue);
  private readonly router = inject(Router);
  private readonly toaster = inject(Toaster);
  protected readonly alt = computed(() => {
    const concept = this.open.concept();
    return concept ? altOf(concept) : '';
  });
  protected readonly facts = computed(() => this.factsOf());
  protected readonly crop = cropOf;
  /** CSS px of what is shown when the drawing has its real width; null fits it to the stage. */
  protected readonly realPx = computed(() => {
    const concept = this.open.concept();
    if (!this.real() || !concept) return null;
    const crop = cropOf(concept);
    const width = (concept.brief.widthMm * crop.width * this.device.pxPerMm()) / extentOf(concept).width;
    return { width: `${width}px`, height: `${width / crop.ratio}px` };
  });

  protected toggleReal(): void {
    this.stage()?.reset();
    this.real.update((real) => !real);
  }

  protected async remove(): Promise<void> {
    this.removing.set(false);
    if (!(await this.open.remove())) return;
    this.toaster.show($localize`Deleted.`);
    await this.router.navigate(paths.gallery());
  }

  private factsOf(): readonly { readonly name: string; readonly value: string }[] {
    const concept = this.open.concept();
    if (!concept) return [];
    const { brief } = concept;
    return [
      { name: $localize`Size`, value: this.units.size(concept) },
      { name: $localize`Style`, value: this.catalogue.styleName(brief.style) },
      { name: $localize`Placement`, value: this.catalogue.placementName(brief.placement) },
      { name: $localize`Colour`, value: paletteName(brief.palette) },
      { name: $localize`Letters`, value: brief.lettering ?? '' },
      { name: $localize`Mood`, value: brief.mood.join(', ') },
      { name: $localize`Drawn by`, value: concept.engine === 'vector' ? $localize`the built-in sketcher (${concept.model}:model:)` : concept.model },
      { name: $localize`Cost`, value: concept.cached ? $localize`nothing, from the cache` : dollars(concept.costUsd) },
      { name: $localize`Drawn`, value: momentOf(concept.createdAt) },
    ].filter((fact) => fact.value !== '');
  }
}
