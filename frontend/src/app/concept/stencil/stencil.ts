import { Component, computed, inject, signal } from '@angular/core';
import { altOf } from '../../session/concept-words';
import { proportionsOf } from '../../session/true-size';
import { Device } from '../../session/device';
import { PAPERS } from '../../session/papers';
import { Icon } from '../../ui/icon/icon';
import { MeasuredBox } from '../../ui/measured/measured-box';
import { SizeSlider } from '../../ui/size-slider/size-slider';
import { Frame } from '../frame/frame';
import { OpenConcept } from '../open-concept';
import { LINES, sheetsFor, TRANSFERS, type Lines, type Transfer } from './print-choices';
import { StencilStage } from './stencil-stage';
import { stencilUrl } from './stencil-url';

/** The drawing as line art at true size: how wide, how it is transferred, on what paper, checked with a ruler once. */
@Component({
  selector: 'tcd-stencil',
  imports: [Frame, SizeSlider, StencilStage, MeasuredBox, Icon],
  templateUrl: './stencil.html',
  styleUrl: './stencil.css',
})
export class Stencil {
  protected readonly open = inject(OpenConcept);
  protected readonly device = inject(Device);
  protected readonly transfers = TRANSFERS;
  protected readonly lineChoices = LINES;
  protected readonly papers = PAPERS;
  protected readonly transfer = signal<Transfer>('thermal');
  protected readonly lines = signal<Lines>('as-drawn');
  protected readonly widthMm = this.open.widthMm;
  protected readonly alt = computed(() => {
    const concept = this.open.concept();
    return concept ? $localize`Stencil of ${altOf(concept)}:subject:` : '';
  });
  /** The drawing's own proportions, so that print and picture agree. */
  protected readonly heightMm = computed(() => {
    const concept = this.open.concept();
    return concept ? this.widthMm() * proportionsOf(concept) : this.widthMm();
  });
  protected readonly sizeNote = computed(() => `${this.widthMm()} × ${Math.round(this.heightMm())} mm`);
  protected readonly paper = computed(() => PAPERS.find((one) => one.value === this.device.paper()) ?? PAPERS[0]);
  protected readonly fit = computed(() => {
    const paper = this.paper();
    const sheets = paper ? sheetsFor(this.widthMm(), this.heightMm(), paper) : 1;
    return sheets === 1 ? $localize`fits on one sheet` : $localize`${sheets}:count: sheets, overlap 10 mm`;
  });
  protected readonly lettering = computed(() => this.open.concept()?.brief.lettering ?? null);
  protected readonly urls = computed(() => {
    const asked = { sha256: this.open.concept()?.image.sha256 ?? '', widthMm: this.widthMm(),
      transfer: this.transfer(), lines: this.lines(), paper: this.device.paper(), checkBarMm: this.device.checkBarMm() };
    return { picture: stencilUrl('svg', { ...asked, widthMm: this.open.restingMm() }), svg: stencilUrl('svg', asked), pdf: stencilUrl('pdf', asked), png: stencilUrl('png', asked) };
  });

  protected measured(event: Event): void {
    this.device.measuredBar(Number((event.target as HTMLInputElement).value.replace(',', '.')));
  }

  protected usePaper(event: Event): void {
    this.device.usePaper((event.target as HTMLSelectElement).value);
  }
}
