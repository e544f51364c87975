import { HttpClient, HttpErrorResponse, type HttpResponse } from '@angular/common/http';
import { computed, DestroyRef, inject, Service, signal } from '@angular/core';
import { firstValueFrom, lastValueFrom, merge, Subject, takeUntil, tap } from 'rxjs';
import { generateTattoo } from '../../../api/fn/concepts/generate-tattoo';
import { getGeneration } from '../../../api/fn/concepts/get-generation';
import { stopGeneration } from '../../../api/fn/concepts/stop-generation';
import { watchGeneration } from '../../../api/fn/concepts/watch-generation';
import type { GenerateTattooRequest } from '../../../api/models/generate-tattoo-request';
import type { Generation } from '../../../api/models/generation';
import { apiPath } from '../../session/api-path';
import type { Waiting } from '../../session/outbox';
import { persisted } from '../../session/persisted';
import { troubleFrom, troubleOf, type Trouble } from '../../session/problem';
import { eventsOf } from './event-stream';
import { begun, hear, type Progress } from './progress';

/** The drawing that is going on: what was asked, about which number, and what the server has told so far. */
export interface Job {
  readonly request: GenerateTattooRequest;
  /** 1-based number on the sheet that is redrawn, null for a new idea. */
  readonly about: number | null;
  readonly id: string | null;
  readonly progress: Progress;
}

export interface Failed {
  readonly request: GenerateTattooRequest;
  readonly about: number | null;
  readonly trouble: Trouble;
}

type Kept = Pick<Job, 'request' | 'about' | 'id'> | null;

/** One drawing at a time, from the click to the sheet. It survives a reload: the server goes on and the page comes back to it. */
@Service({ autoProvided: false })
export class Drawing {
  private readonly http = inject(HttpClient);
  private readonly stopped = new Subject<void>();
  private readonly left = new Subject<void>();
  private readonly now = signal<Job | null>(null);
  private readonly failure = signal<Failed | null>(null);
  private readonly kept = persisted<Kept>('job', (stored) => (isKept(stored) ? stored : null));

  readonly job = this.now.asReadonly();
  readonly failed = this.failure.asReadonly();
  readonly busy = computed(() => this.now() !== null);

  constructor() {
    // The server goes on drawing; whoever comes back to this page hears it from the beginning.
    inject(DestroyRef).onDestroy(() => this.left.next());
  }

  /** Resolves with the answer, or null when it was stopped or failed (`failed` then says why). */
  async draw({ key, request, about }: Waiting): Promise<Generation | null> {
    this.failure.set(null);
    this.now.set({ request, about, id: null, progress: begun(performance.now()) });
    return this.settle(request, about, () => this.send(request, key));
  }

  /** Comes back to a drawing that was going on when the page was left. */
  async resume(): Promise<Generation | null> {
    const kept = this.kept();
    const id = kept?.id;
    if (!kept || !id || this.busy()) return null;
    this.now.set({ ...kept, progress: begun(performance.now()) });
    return this.settle(kept.request, kept.about, () => this.follow(id));
  }

  /** Asks nothing and keeps the words; nothing is charged when the engine was not called yet. False when the server did not stop: `resume` comes back to it. */
  async stop(): Promise<boolean> {
    const job = this.now();
    this.stopped.next();
    this.over();
    if (!job?.id) return true;
    try {
      await firstValueFrom(this.http.delete(apiPath(stopGeneration.PATH, { id: job.id })));
      return true;
    } catch (fault) {
      if (!(fault instanceof HttpErrorResponse)) throw fault;
      this.kept.set({ request: job.request, about: job.about, id: job.id });
      return false;
    }
  }

  forgive(): void {
    this.failure.set(null);
  }

  private async settle(request: GenerateTattooRequest, about: number | null, work: () => Promise<Generation | null>): Promise<Generation | null> {
    try {
      const generation = await work();
      if (generation?.status === 'failed') {
        this.failure.set({ request, about, trouble: troubleFrom(asLoose(generation.problem)) });
        return null;
      }
      return generation?.status === 'succeeded' ? generation : null;
    } catch (fault) {
      this.failure.set({ request, about, trouble: troubleOf(fault) });
      return null;
    } finally {
      this.over();
    }
  }

  /** 200 brings the answer itself; 202 brings the address at which it is being made. */
  private async send(request: GenerateTattooRequest, key: string): Promise<Generation | null> {
    const headers = { Prefer: 'respond-async', 'Idempotency-Key': key };
    const sent = this.http.post<Generation>(generateTattoo.PATH, request, { headers, observe: 'response' });
    const answer: HttpResponse<Generation> | null = await firstValueFrom(sent.pipe(takeUntil(this.stopped)), { defaultValue: null });
    if (!answer?.body) return null;
    return answer.status === 202 ? this.follow(answer.body.id) : answer.body;
  }

  private async follow(id: string): Promise<Generation | null> {
    const job = this.now();
    if (job) {
      this.now.set({ ...job, id });
      this.kept.set({ request: job.request, about: job.about, id });
    }
    const told = eventsOf(apiPath(watchGeneration.PATH, { id })).pipe(
      takeUntil(merge(this.stopped, this.left)),
      tap((event) => event.phase !== 'failed' && this.heard(event.phase, event.data)),
    );
    const last = await lastValueFrom(told, { defaultValue: null });
    if (last?.phase === 'done') return last.data['generation'] as Generation;
    if (last?.phase !== 'failed') return null;
    return firstValueFrom(this.http.get<Generation>(apiPath(getGeneration.PATH, { id })));
  }

  private heard(phase: Parameters<typeof hear>[1], data: Readonly<Record<string, unknown>>): void {
    this.now.update((job) => job && { ...job, progress: hear(job.progress, phase, performance.now(), data) });
  }

  private over(): void {
    this.now.set(null);
    this.kept.set(null);
  }
}

function isKept(stored: unknown): stored is NonNullable<Kept> {
  return typeof stored === 'object' && stored !== null && 'request' in stored && 'id' in stored;
}

function asLoose(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}
