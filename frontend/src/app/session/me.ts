import { httpResource } from '@angular/common/http';
import { computed, Service } from '@angular/core';

/** Who is asking and what they may, as the server says. */
interface MeAnswer {
  readonly engine?: { readonly name?: 'gemini' | 'vector'; readonly usualUsd?: number };
  readonly today?: { readonly drawings: number; readonly spentUsd: number; readonly savedUsd: number };
}

@Service()
export class Me {
  private readonly answer = httpResource<MeAnswer>(() => '/api/v1/me');
  readonly known = computed(() => (this.answer.hasValue() ? this.answer.value() : null));
  readonly engine = computed<'gemini' | 'vector'>(() => this.known()?.engine?.name ?? 'vector');
  /** True when the built-in engine draws because no provider key is set. */
  readonly practice = computed(() => this.known()?.engine?.name === 'vector');
  /** What one drawing usually costs, dollars; null when the server does not say. */
  readonly priceUsd = computed(() => this.known()?.engine?.usualUsd ?? null);

  reload(): void {
    this.answer.reload();
  }
}
