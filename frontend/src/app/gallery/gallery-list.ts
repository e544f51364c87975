import { computed, inject, linkedSignal, resource, Service, signal } from '@angular/core';
import { firstValueFrom } from 'rxjs';
import { Api } from '../../api/api';
import { deleteConcept } from '../../api/fn/concepts/delete-concept';
import { listConcepts } from '../../api/fn/concepts/list-concepts';
import { updateConcept } from '../../api/fn/concepts/update-concept';
import type { Concept } from '../../api/models/concept';
import { Address } from '../session/address';
import { query } from '../session/api-path';
import { Attempts } from '../session/attempts';
import { askedOf, isFiltered, listKey, PAGE, queryFrom, type GalleryQuery } from './gallery-query';

interface Loaded {
  readonly key: string;
  readonly concepts: readonly Concept[];
  readonly next: string | null;
}

const NOTHING: Loaded = { key: '', concepts: [], next: null };
const MOST_A_PAGE = 100;

/** The concepts the address asks for, page after page, and what is done to them here. */
@Service({ autoProvided: false })
export class GalleryList {
  private readonly api = inject(Api);
  private readonly address = inject(Address);
  /** Kept between loads, so that "more" fetches only what is new. */
  private kept: Loaded = NOTHING;
  private readonly hidden = signal<ReadonlySet<string>>(new Set());

  /** Stars, deletions and their undoing. */
  readonly attempts = new Attempts();
  readonly query = computed(() => queryFrom(this.address.query()));
  private readonly answer = resource({
    params: () => ({ query: this.query(), key: listKey(this.query()), shown: this.query().shown }),
    loader: ({ params }) => this.load(params.query, params.key),
  });
  /** The last list stays on screen while the next one comes. */
  private readonly list = linkedSignal<Loaded | undefined, Loaded>({
    source: () => (this.answer.hasValue() ? this.answer.value() : undefined),
    computation: (next, previous) => next ?? previous?.value ?? NOTHING,
  });

  readonly concepts = computed(() => this.list().concepts.filter((one) => !this.hidden().has(one.id)));
  /** A first answer came. */
  readonly known = computed(() => this.list() !== NOTHING || this.error() !== undefined);
  readonly more = computed(() => this.list().next !== null);
  readonly loading = this.answer.isLoading;
  readonly error = this.answer.error;
  readonly filtered = computed(() => isFiltered(this.query()));
  /** Nothing there, and that is known. */
  readonly empty = computed(() => this.answer.status() === 'resolved' && this.concepts().length === 0);

  reload(): void {
    this.kept = NOTHING;
    this.answer.reload();
  }

  async showMore(): Promise<void> {
    await this.address.put({ n: this.query().shown + PAGE });
  }

  async favour(concept: Concept): Promise<void> {
    const favourite = !concept.favourite;
    this.replace({ ...concept, favourite });
    await this.attempts.of(() => firstValueFrom(this.api.invoke(updateConcept, { id: concept.id, body: { favourite } })), () => this.replace(concept));
  }

  /** Gone at once; `bringBack` undoes it for a day. What the server does not let go comes back; answers with those that are gone. */
  async remove(ids: readonly string[]): Promise<readonly string[]> {
    this.hide(ids);
    return this.each(ids, (id) => firstValueFrom(this.api.invoke(deleteConcept, { id })), (id) => this.show(id));
  }

  async bringBack(ids: readonly string[]): Promise<void> {
    const back = await this.each(ids, (id) => firstValueFrom(this.api.invoke(updateConcept, { id, body: { deleted: false } })));
    for (const id of back) this.show(id);
  }

  /** Those for which it worked; what did not is told once. */
  private async each(ids: readonly string[], act: (id: string) => Promise<unknown>, takeBack?: (id: string) => void): Promise<readonly string[]> {
    const done = await Promise.all(ids.map((id) => this.attempts.of(() => act(id), () => takeBack?.(id))));
    return ids.filter((_id, at) => done[at]);
  }

  private show(shown: string): void {
    this.hidden.update((hidden) => new Set([...hidden].filter((id) => id !== shown)));
  }

  private hide(ids: readonly string[]): void {
    this.hidden.update((hidden) => new Set([...hidden, ...ids]));
  }

  private replace(concept: Concept): void {
    const swap = (list: Loaded): Loaded => ({ ...list, concepts: list.concepts.map((one) => (one.id === concept.id ? concept : one)) });
    this.kept = swap(this.kept);
    this.list.update(swap);
  }

  private async load(wanted: GalleryQuery, key: string): Promise<Loaded> {
    let loaded = this.kept.key === key ? this.kept : { ...NOTHING, key };
    while (loaded.concepts.length < wanted.shown && (loaded.next !== null || loaded.concepts.length === 0)) {
      const page = await this.page(wanted, loaded);
      loaded = { key, concepts: [...loaded.concepts, ...page.concepts], next: page.nextCursor };
      if (page.concepts.length === 0) break;
    }
    this.kept = loaded;
    return loaded;
  }

  private page(wanted: GalleryQuery, loaded: Loaded) {
    const limit = Math.min(MOST_A_PAGE, wanted.shown - loaded.concepts.length);
    return firstValueFrom(this.api.invoke(listConcepts, query({ ...askedOf(wanted), cursor: loaded.next, limit })));
  }
}
