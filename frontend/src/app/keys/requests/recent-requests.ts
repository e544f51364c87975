import { httpResource } from '@angular/common/http';
import { Component, computed, inject, input, output } from '@angular/core';
import { RouterLink } from '@angular/router';
import { listRequests } from '../../../api/fn/usage/list-requests';
import type { RequestLine } from '../../../api/models/request-line';
import type { RequestLog } from '../../../api/models/request-log';
import { askerName } from '../../session/asker-name';
import { Me } from '../../session/me';
import { dollars } from '../../session/money';
import { paths } from '../../session/paths';
import { troubleOf } from '../../session/problem';
import { Icon } from '../../ui/icon/icon';

export interface Asker {
  /** Of the session or key, as reports name it. */
  readonly id: string;
  readonly name: string;
}

/** What was asked last, by whom, and what came of it. */
@Component({
  selector: 'tcd-recent-requests',
  imports: [RouterLink, Icon],
  templateUrl: './recent-requests.html',
  styleUrl: './recent-requests.css',
})
export class RecentRequests {
  readonly askers = input.required<readonly Asker[]>();
  /** Only what this one asked; empty: all. */
  readonly askedBy = input.required<string>();
  readonly chosen = output<string>();
  private readonly answer = httpResource<RequestLog>(() => ({ url: listRequests.PATH, params: { limit: 20, ...(this.askedBy() === '' ? {} : { askedBy: this.askedBy() }) } }));
  protected readonly requests = computed<readonly RequestLine[] | null>(() => (this.answer.hasValue() ? this.answer.value().requests : null));
  protected readonly trouble = computed(() => (this.answer.error() ? troubleOf(this.answer.error()) : null));
  protected readonly dollars = dollars;
  protected readonly thread = paths.studio;
  private readonly me = inject(Me);

  protected asker({ askedBy, label }: RequestLine): string {
    return askerName({ group: askedBy, label: label ?? '' }, this.me.known()?.id);
  }

  protected reload(): void {
    this.answer.reload();
  }

  protected choose(event: Event): void {
    this.chosen.emit((event.target as HTMLSelectElement).value);
  }

  protected answerOf({ id }: RequestLine): { readonly href: string; readonly name: string } {
    return { href: `/api/v1/generations/${id}`, name: $localize`Answer of ${id}:id:, JSON` };
  }

  protected when({ createdAt }: RequestLine): string {
    return new Date(createdAt).toLocaleString(document.documentElement.lang || undefined, { day: 'numeric', month: 'short', hour: '2-digit', minute: '2-digit', second: '2-digit' });
  }

  protected took({ latencyMs }: RequestLine): string {
    return `${latencyMs.toLocaleString(document.documentElement.lang || undefined)} ms`;
  }

  /** Where the answer came from, or why there is none. */
  protected from({ status, cached, engine, model, problem }: RequestLine): string {
    if (status === 'failed') return problem ?? $localize`failed`;
    if (status === 'cancelled') return $localize`stopped`;
    if (status !== 'succeeded') return $localize`under way`;
    if (cached) return $localize`Cache`;
    return engine === 'gemini' ? (model ?? 'gemini') : $localize`Built-in engine`;
  }
}
