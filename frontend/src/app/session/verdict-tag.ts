import { httpResource } from '@angular/common/http';
import { Component, computed, input } from '@angular/core';
import { measureTattooability } from '../../api/fn/tattooability/measure-tattooability';
import type { Concept } from '../../api/models/concept';
import type { TattooabilityReport } from '../../api/models/tattooability-report';
import { apiPath, query } from './api-path';
import { Icon } from '../ui/icon/icon';

/** One verdict on the pixels at the real size: Tattooable, what is too thin, or too fine. */
@Component({
  selector: 'tcd-verdict-tag',
  imports: [Icon],
  template: `
    @if (verdict(); as verdict) {
      <span class="tag" [class]="verdict.tone">@if (verdict.tone === 'ok') { <svg tcdIcon="check"></svg> } @else { <svg tcdIcon="triangle-alert"></svg> }{{ verdict.words }}</span>
    } @else if (report.isLoading()) { <span class="note" i18n>Measuring</span> }
  `,
  styles: `
    .note { color: inherit; }
    .ok { background: var(--sheet-ok-tint); color: var(--sheet-ok); } .warn { background: var(--sheet-warn-tint); color: var(--sheet-warn); }
    .bad { background: var(--sheet-bad-tint); color: var(--sheet-bad); }
  `,
})
export class VerdictTag {
  readonly concept = input.required<Concept>();
  protected readonly report = httpResource<TattooabilityReport>(() => {
    const { image, brief } = this.concept();
    return {
      url: apiPath(measureTattooability.PATH, { sha256: image.sha256 }),
      params: query({ widthMm: Math.round(brief.widthMm), style: brief.style, placement: brief.placement }),
    };
  });
  protected readonly verdict = computed(() => (this.report.hasValue() ? verdictOf(this.report.value()) : null));
}

function verdictOf(report: TattooabilityReport): { readonly tone: 'ok' | 'warn' | 'bad'; readonly words: string } {
  if (report.verdict === 'ok') return { tone: 'ok', words: $localize`Tattooable` };
  if (report.verdict === 'too-fine') return { tone: 'bad', words: $localize`Too fine for ${Math.round(report.widthMm)}:width: mm` };
  const watched = report.checks.filter((check) => check.verdict !== 'ok');
  return { tone: 'warn', words: watched.length === 1 && watched[0] ? shortName(watched[0].id) : $localize`${watched.length}:count: things to watch` };
}

function shortName(id: string): string {
  const names: Readonly<Record<string, string>> = {
    'thinnest-line': $localize`Thin lines`, 'tightest-gap': $localize`Tight gaps`, 'smallest-counter': $localize`Small openings`,
    'ink-coverage': $localize`A lot of ink`, 'open-skin': $localize`Little open skin`, 'separate-pieces': $localize`Many loose pieces`,
    'edge-contact': $localize`Touches the edge`, 'placement-fit': $localize`Tight for this place`, 'print-resolution': $localize`Coarse for print`,
    'lettering-height': $localize`Small letters`,
  };
  return names[id] ?? $localize`One thing to watch`;
}
