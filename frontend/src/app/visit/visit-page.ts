import { httpResource } from '@angular/common/http';
import { Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { getSharedConcept } from '../../api/fn/concepts/get-shared-concept';
import { measureTattooability } from '../../api/fn/tattooability/measure-tattooability';
import type { SharedConcept } from '../../api/models/shared-concept';
import type { TattooabilityReport } from '../../api/models/tattooability-report';
import { longDayOf } from '../session/dates';
import { apiPath, query } from '../session/api-path';
import { Catalogue } from '../session/catalogue';
import { checkName, headlineOf, measured } from '../session/check-words';
import { sentenceCase } from '../session/concept-words';
import { cropOf } from '../session/crop';
import { paths } from '../session/paths';
import { troubleOf } from '../session/problem';
import { Icon } from '../ui/icon/icon';
import { Trimmed } from '../ui/trimmed/trimmed';

/** What somebody sees who was sent a link: the picture, its size, its report, and the words only if their owner said so. */
@Component({
  selector: 'tcd-visit-page',
  imports: [Trimmed, RouterLink, Icon],
  templateUrl: './visit-page.html',
  styleUrl: './visit-page.css',
})
export class VisitPage {
  readonly token = input.required<string>();
  protected readonly paths = paths;
  private readonly catalogue = inject(Catalogue);
  private readonly answer = httpResource<SharedConcept>(() => apiPath(getSharedConcept.PATH, { token: this.token() }));
  private readonly report = httpResource<TattooabilityReport>(() => {
    const shared = this.shared();
    if (!shared) return undefined;
    const { image, style, placement, widthMm } = shared;
    const link = new URLSearchParams(image.url.split('?')[1]);
    return {
      url: apiPath(measureTattooability.PATH, { sha256: image.sha256 }),
      params: query({ widthMm: Math.round(widthMm), style, placement, expires: link.get('expires'), signature: link.get('signature') }),
    };
  });

  protected readonly shared = computed(() => (this.answer.hasValue() ? this.answer.value() : null));
  protected readonly trouble = computed(() => (this.answer.error() ? troubleOf(this.answer.error()) : null));
  protected readonly title = computed(() => {
    const shared = this.shared();
    return shared ? sentenceCase(shared.title || shared.subject || this.catalogue.styleName(shared.style)) : '';
  });
  protected readonly size = computed(() => {
    const shared = this.shared();
    return shared ? `${Math.round(shared.widthMm)} × ${Math.round(shared.heightMm)} mm` : '';
  });
  protected readonly where = computed(() => {
    const shared = this.shared();
    return shared ? `${this.catalogue.styleName(shared.style)}, ${this.catalogue.placementName(shared.placement).toLowerCase()}` : '';
  });
  protected readonly verdict = computed(() => (this.report.hasValue() ? headlineOf(this.report.value()) : ''));
  protected readonly safeWidth = computed(() => (this.report.hasValue() ? Math.ceil(this.report.value().smallestSafeWidthMm) : 0));
  protected readonly checks = computed(() => (this.report.hasValue() ? this.report.value().checks : []).map((check) =>
    ({ id: check.id, name: checkName(check.id), measure: measured(check), holds: check.verdict === 'ok' })));
  /** The link itself says when it ends, also when it has. */
  protected readonly end = computed(() => this.dateOf(Number(this.token().split('~')[1]) * 1000));

  protected crop({ image, extent }: SharedConcept) {
    return cropOf({ image, verification: { passed: true, score: 1, findings: [], extent } });
  }

  protected again(): void {
    this.answer.reload();
  }

  private dateOf(time: number): string {
    const date = new Date(time);
    return Number.isNaN(date.getTime()) ? '' : longDayOf(date);
  }
}
