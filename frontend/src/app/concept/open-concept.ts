import { httpResource } from '@angular/common/http';
import { computed, debounced, inject, linkedSignal, Service } from '@angular/core';
import { firstValueFrom } from 'rxjs';
import { Api } from '../../api/api';
import { deleteConcept } from '../../api/fn/concepts/delete-concept';
import { getConcept } from '../../api/fn/concepts/get-concept';
import { getConversation } from '../../api/fn/concepts/get-conversation';
import { updateConcept } from '../../api/fn/concepts/update-concept';
import type { Concept } from '../../api/models/concept';
import type { Conversation } from '../../api/models/conversation';
import { Address } from '../session/address';
import { apiPath } from '../session/api-path';
import { Attempts } from '../session/attempts';
import { lineageOf } from './versions/lineage';

/** Until it is read. */
const USUAL_WIDTH_MM = 80;
/** Longer than between two steps of a slider, too short to wait for. */
const REST_MS = 250;

const resting = (): Promise<void> => new Promise((rested) => setTimeout(rested, REST_MS));

/** The concept in the address, and the versions it grew from. */
@Service({ autoProvided: false })
export class OpenConcept {
  private readonly api = inject(Api);
  private readonly address = inject(Address);
  private readonly id = computed(() => (this.address.segments()[0] === 'c' ? (this.address.segments()[1] ?? null) : null));
  private readonly stored = httpResource<Concept>(() => {
    const id = this.id();
    return id === null ? undefined : apiPath(getConcept.PATH, { id });
  });
  private readonly briefMm = computed(() => Math.round(this.drawn()?.brief.widthMm ?? USUAL_WIDTH_MM));
  private readonly talk = httpResource<Conversation>(() => {
    const concept = this.stored.hasValue() ? this.stored.value() : undefined;
    return concept && apiPath(getConversation.PATH, { id: concept.conversationId });
  });

  /** Null while it is read and when it could not be. */
  readonly concept = linkedSignal<Concept | null>(() => (this.stored.hasValue() ? this.stored.value() : null));
  /** The same as long as the drawing is: another name or a star begins nothing anew that hangs on it. */
  readonly drawn = computed(this.concept, { equal: (a, b) => a?.id === b?.id });
  /** mm, whole: judged, aged, printed and tried on at this width. As its brief says until somebody moves a slider, then the same on every tab. */
  readonly widthMm = linkedSignal(this.briefMm);
  private readonly rested = debounced(this.widthMm, (mm) => (mm === this.briefMm() ? undefined : resting()));
  /** The same once the hand rests: for what the server needs a second for. */
  readonly restingMm = computed(() => (this.widthMm() === this.briefMm() ? this.briefMm() : this.rested.value()));
  /** A star, a name, the deletion. */
  readonly attempts = new Attempts();
  readonly status = this.stored.status;
  readonly error = this.stored.error;
  readonly versions = computed(() => lineageOf(this.concept(), this.talk.hasValue() ? this.talk.value().concepts : []));
  /** 1-based place of the open concept among its versions. */
  readonly place = computed(() => this.versions().findIndex((one) => one.id === this.concept()?.id) + 1);
  readonly parent = computed(() => this.versions().find((one) => one.id === this.concept()?.parentConceptId) ?? null);

  reload(): void {
    this.stored.reload();
  }

  /** Shown at once, taken back if the server refuses. */
  async favour(): Promise<void> {
    const before = this.concept();
    if (before) await this.change(before, { favourite: !before.favourite });
  }

  async rename(title: string): Promise<void> {
    const before = this.concept();
    if (before) await this.change(before, { title });
  }

  /** Whether it is gone. */
  async remove(): Promise<boolean> {
    const id = this.concept()?.id;
    return id !== undefined && this.attempts.of(() => firstValueFrom(this.api.invoke(deleteConcept, { id })));
  }

  /** Shown at once, taken back if it was refused. */
  private async change(before: Concept, body: { favourite?: boolean; title?: string }): Promise<void> {
    this.concept.set({ ...before, ...body });
    await this.attempts.of(() => firstValueFrom(this.api.invoke(updateConcept, { id: before.id, body })), () => this.concept.set(before));
  }
}
