import { httpResource } from '@angular/common/http';
import { computed, inject, linkedSignal, Service } from '@angular/core';
import { measureTattooability } from '../../../api/fn/tattooability/measure-tattooability';
import type { TattooabilityReport } from '../../../api/models/tattooability-report';
import { apiPath, query } from '../../session/api-path';
import { OpenConcept } from '../open-concept';

/** The report on the pixels at the width that is asked about. The last one stays on screen while the next is measured. */
@Service({ autoProvided: false })
export class Report {
  private readonly open = inject(OpenConcept);
  readonly widthMm = this.open.widthMm;
  private readonly answer = httpResource<TattooabilityReport>(() => {
    const concept = this.open.drawn();
    if (!concept) return undefined;
    return {
      url: apiPath(measureTattooability.PATH, { sha256: concept.image.sha256 }),
      params: query({ widthMm: this.widthMm(), style: concept.brief.style, placement: concept.brief.placement }),
    };
  });
  readonly current = linkedSignal<TattooabilityReport | null, TattooabilityReport | null>({
    source: () => (this.answer.hasValue() ? this.answer.value() : null),
    computation: (next, previous) => next ?? previous?.value ?? null,
  });
  readonly measuring = this.answer.isLoading;
  readonly error = this.answer.error;
  readonly marked = computed(() => (this.current()?.checks ?? []).filter((check) => check.at !== null));

  reload(): void {
    this.answer.reload();
  }
}
