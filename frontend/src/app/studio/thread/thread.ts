import { httpResource } from '@angular/common/http';
import { computed, inject, Service, signal } from '@angular/core';
import { Router } from '@angular/router';
import { firstValueFrom } from 'rxjs';
import { Api } from '../../../api/api';
import { getConversation } from '../../../api/fn/concepts/get-conversation';
import { updateConcept } from '../../../api/fn/concepts/update-concept';
import type { Concept } from '../../../api/models/concept';
import type { Conversation } from '../../../api/models/conversation';
import { Address } from '../../session/address';
import { apiPath } from '../../session/api-path';
import { Attempts } from '../../session/attempts';
import { paths } from '../../session/paths';
import { sheetsOf } from './sheets';

interface Fresh {
  readonly conversationId: string | null;
  readonly concepts: ReadonlyMap<string, Concept>;
}

/** The conversation in the URL: what was drawn in it, as sheets. */
@Service({ autoProvided: false })
export class Thread {
  private readonly api = inject(Api);
  private readonly address = inject(Address);
  private readonly router = inject(Router);
  /** Concepts that arrived after the conversation was read, and changes the server does not have yet. */
  private readonly fresh = signal<Fresh>({ conversationId: null, concepts: new Map() });

  /** A star, a name. */
  readonly attempts = new Attempts();
  readonly conversationId = computed(() => this.address.segments()[1] ?? null);
  private readonly here = computed(() => (this.fresh().conversationId === this.conversationId() ? this.fresh().concepts : new Map<string, Concept>()));
  private readonly stored = httpResource<Conversation>(() => {
    const id = this.conversationId();
    return id === null ? undefined : apiPath(getConversation.PATH, { id });
  });

  readonly loading = computed(() => this.stored.status() === 'loading' && this.here().size === 0);
  /** A row is written after the answer: what was just drawn here is no missing conversation. */
  readonly lost = computed(() => (this.here().size === 0 ? this.stored.error() : undefined));
  readonly concepts = computed(() => merged(this.stored.hasValue() ? this.stored.value().concepts : [], this.here()));
  readonly sheets = computed(() => sheetsOf(this.concepts()));

  /** What was just drawn; a first drawing gives the page its address, unless somebody has gone elsewhere meanwhile. `pick`: the number that stays picked. */
  async take(conversationId: string, concepts: readonly Concept[], pick: number | null): Promise<void> {
    const known = this.fresh().conversationId === conversationId ? this.fresh().concepts : new Map<string, Concept>();
    this.fresh.set({ conversationId, concepts: new Map([...known, ...concepts.map((one): [string, Concept] => [one.id, one])]) });
    if (!this.isOpen()) return;
    await this.router.navigate(paths.studio(conversationId), { queryParams: pick === null ? {} : { pick } });
  }

  private isOpen(): boolean {
    return this.address.segments()[0] === paths.studio()[0]?.slice(1);
  }

  reload(): void {
    this.stored.reload();
  }

  async favour(concept: Concept): Promise<void> {
    await this.change(concept, { favourite: !concept.favourite });
  }

  async rename(concept: Concept, title: string): Promise<void> {
    await this.change(concept, { title });
  }

  /** Shown at once, taken back if the server refuses. */
  private async change(concept: Concept, body: { readonly favourite?: boolean; readonly title?: string }): Promise<void> {
    this.put({ ...concept, ...body });
    await this.attempts.of(() => firstValueFrom(this.api.invoke(updateConcept, { id: concept.id, body })), () => this.put(concept));
  }

  private put(concept: Concept): void {
    this.fresh.set({ conversationId: concept.conversationId, concepts: new Map([...this.here(), [concept.id, concept]]) });
  }
}

function merged(stored: readonly Concept[], fresh: ReadonlyMap<string, Concept>): readonly Concept[] {
  return [...new Map([...stored.map((one): [string, Concept] => [one.id, one]), ...fresh]).values()];
}
