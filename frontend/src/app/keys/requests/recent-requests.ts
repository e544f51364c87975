import { httpResource } from '@angular/common/http';
import { Component, computed, inject, input, output } from '@angular/core';
import { RouterLink } from '@angular/router';
import { listRequests } from '../../../api/fn/usage/list-requests';
import type { RequestLine } from '../../../api/models/request-line';
import type { RequestLog } from '../../../api/models/request-log';
import { askerName } from '../../session/asker-name';
import { shortMomentOf } from '../../session/dates';
import { Me } from '../../session/me';
import { dollars } from '../../session/money';
import { paths } from '../../session/paths';
import { troubleOf } from '../../session/problem';
import { Icon } from '../../ui/icon/icon';
import { stages } from '../../ui/stages/stages';

/** Lines made in one task, and after how many tasks all of them are there. */
const AT_A_TIME = 5;
const ALL_SHOWN = 4;

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
  private readonly all = computed<readonly RequestLine[] | null>(() => (this.answer.hasValue() ? this.answer.value().requests : null));
  /** A few lines at a time while they come first: the browser answers in between. */
  private readonly stage = stages(ALL_SHOWN, () => this.all() !== null);
  protected readonly requests = computed(() => this.all()?.slice(0, this.stage() < ALL_SHOWN ? (this.stage() + 1) * AT_A_TIME : undefined) ?? null);
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
    return shortMomentOf(createdAt, true);
  }

  protected took({ latencyMs }: RequestLine): string {
    return `${latencyMs} ms`;
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
