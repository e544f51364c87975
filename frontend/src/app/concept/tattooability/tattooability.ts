import { Component, computed, inject, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { Check } from '../../../api/models/check';
import { altOf, sentenceCase } from '../../session/concept-words';
import { adviceOf } from '../../session/check-advice';
import { bars, checkName, fixFor, headlineOf, limitOf, measured } from '../../session/check-words';
import { cropOf } from '../../session/crop';
import { paths } from '../../session/paths';
import { troubleOf } from '../../session/problem';
import { Icon } from '../../ui/icon/icon';
import { MeasuredBox } from '../../ui/measured/measured-box';
import { SizeSlider } from '../../ui/size-slider/size-slider';
import { Trimmed } from '../../ui/trimmed/trimmed';
import { Frame } from '../frame/frame';
import { OpenConcept } from '../open-concept';
import { pinsFor } from './pins';
import { Report } from './report';
import { said } from '../../session/said/said';

interface Row extends Check {
  readonly name: string;
  readonly measure: string;
  readonly told: string;
  readonly needs: string;
  readonly bar: { readonly value: number; readonly limit: number } | null;
  readonly pin: number | null;
}

/** Can a needle do this, at this size, here: the verdict first, then each check with its place on the drawing. */
@Component({
  selector: 'tcd-tattooability',
  imports: [Frame, Trimmed, SizeSlider, MeasuredBox, RouterLink, Icon],
  providers: [Report],
  templateUrl: './tattooability.html',
  styleUrl: './tattooability.css',
})
export class Tattooability {
  protected readonly open = inject(OpenConcept);
  protected readonly report = inject(Report);
  /** Id of the check that is pointed at, on the drawing or in the list. */
  protected readonly lit = signal<string | null>(null);
  protected readonly paths = paths;
  protected readonly trouble = computed(() => (this.report.error() ? troubleOf(this.report.error()) : null));
  protected readonly alt = computed(() => {
    const concept = this.open.concept();
    return concept ? altOf(concept) : '';
  });
  protected readonly rows = computed<readonly Row[]>(() => (this.report.current()?.checks ?? []).map((check) => this.row(check)));
  protected readonly headline = computed(() => {
    const report = this.report.current();
    return report ? headlineOf(report) : '';
  });
  protected readonly worst = computed(() => this.rows().find((row) => row.verdict === 'too-fine') ?? this.rows().find((row) => row.verdict === 'watch'));
  protected readonly fix = computed(() => {
    const worst = this.worst();
    return worst ? fixFor(worst.id) : null;
  });
  protected readonly safeWidth = computed(() => Math.ceil(this.report.current()?.smallestSafeWidthMm ?? 0));
  /** The slider reaches the width that is safe, however large that is. */
  protected readonly most = computed(() => Math.max(300, this.safeWidth(), this.report.widthMm()));
  protected readonly estimates = computed(() => this.report.current()?.estimates ?? null);
  protected readonly sheet = computed(() => `/api/v1/images/${this.open.concept()?.image.sha256 ?? ''}/consult-sheet.pdf?widthMm=${this.report.widthMm()}`);

  protected readonly crop = cropOf;
  protected readonly holds = $localize`Holds.`;
  protected readonly watch = $localize`Watch it.`;
  protected readonly fails = $localize`Does not hold.`;
  protected readonly sentence = sentenceCase;

  protected pins(box: { readonly width: number; readonly height: number }) {
    const report = this.report.current();
    const concept = this.open.concept();
    return report && concept ? pinsFor(this.report.marked(), report.picture, { box, image: concept.image, crop: cropOf(concept) }) : [];
  }

  private row(check: Check): Row {
    const pin = this.report.marked().findIndex((one) => one.id === check.id) + 1;
    return {
      ...check, source: said(check.source), name: checkName(check.id), measure: measured(check), told: adviceOf(check), needs: limitOf(check), bar: bars(check),
      pin: pin === 0 ? null : pin,
    };
  }
}
