import { httpResource } from '@angular/common/http';
import { computed, inject, Service } from '@angular/core';
import { getMe } from '../../api/fn/access/get-me';
import { getReadiness } from '../../api/fn/health/get-readiness';
import { getUsage$Json } from '../../api/fn/usage/get-usage-json';
import type { Generation } from '../../api/models/generation';
import type { Me as MeAnswer } from '../../api/models/me';
import type { Readiness } from '../../api/models/readiness';
import type { UsageReport } from '../../api/models/usage-report';
import { Early } from './early';
import { withAnswer } from './with-answer';

/** Who is asking, what draws for them, and what this day has cost. */
@Service()
export class Me {
  private readonly answer = httpResource<MeAnswer>(() => getMe.PATH);
  private readonly early = inject(Early);
  private readonly readiness = httpResource<Readiness>(() => (this.early.readiness ? undefined : getReadiness.PATH));
  private readonly usage = httpResource<UsageReport>(() => {
    const day = new Date().toISOString().slice(0, 10);
    return { url: getUsage$Json.PATH, params: { from: day, to: day, groupBy: 'engine' } };
  });

  readonly known = computed(() => (this.answer.hasValue() ? this.answer.value() : null));
  /** Known, or known not to be answered. */
  readonly asked = computed(() => this.answer.hasValue() || this.answer.error() !== undefined);
  readonly health = computed(() => this.early.readiness ?? (this.readiness.hasValue() ? this.readiness.value() : null));
  readonly today = computed(() => (this.usage.hasValue() ? this.usage.value().totals : null));
  readonly isAdmin = computed(() => this.known()?.scopes.includes('admin') ?? false);
  readonly engine = computed<'gemini' | 'vector'>(() => (/gemini/i.test(this.health()?.engine ?? '') ? 'gemini' : 'vector'));
  /** True when the built-in engine draws because no provider key is set. */
  readonly practice = computed(() => this.health() !== null && this.engine() === 'vector');
  /** What one drawing cost on average today, dollars; null before the first. */
  readonly priceUsd = computed(() => {
    const usage = this.usage.hasValue() ? this.usage.value().rows.find((row) => row.group === 'gemini') : undefined;
    const paid = usage ? usage.drawings - usage.cachedDrawings : 0;
    return usage && paid > 0 ? usage.spentUsd / paid : null;
  });

  /** Something was drawn that began before this page did. */
  lookAgain(): void {
    this.answer.reload();
    this.usage.reload();
  }

  /** An answer came. It says itself what it adds to the day: the history knows of it a moment later only. */
  answered(generation: Generation): void {
    this.answer.reload();
    if (this.usage.hasValue()) this.usage.set(withAnswer(this.usage.value(), generation));
  }
}
