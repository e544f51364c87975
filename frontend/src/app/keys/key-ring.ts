import { httpResource } from '@angular/common/http';
import { computed, inject, Service, signal } from '@angular/core';
import { firstValueFrom } from 'rxjs';
import { Api } from '../../api/api';
import { createApiKey } from '../../api/fn/access/create-api-key';
import { listApiKeys } from '../../api/fn/access/list-api-keys';
import { revokeApiKey } from '../../api/fn/access/revoke-api-key';
import { rotateApiKey } from '../../api/fn/access/rotate-api-key';
import { updateApiKey } from '../../api/fn/access/update-api-key';
import type { ApiKey } from '../../api/models/api-key';
import type { ApiKeyList } from '../../api/models/api-key-list';
import type { CreateApiKey } from '../../api/models/create-api-key';
import type { NewApiKey } from '../../api/models/new-api-key';

/** The API keys of whoever is here. A secret is in `fresh` from making it until its dialog closes, and nowhere else. */
@Service({ autoProvided: false })
export class KeyRing {
  private readonly api = inject(Api);
  private readonly list = httpResource<ApiKeyList>(() => listApiKeys.PATH);
  private readonly made = signal<NewApiKey | null>(null);

  readonly keys = computed<readonly ApiKey[]>(() => (this.list.hasValue() ? this.list.value().apiKeys : []));
  /** The list was read once: what stands under it has its place. */
  readonly known = computed(() => this.list.hasValue());
  readonly error = this.list.error;
  readonly fresh = this.made.asReadonly();

  async make(wish: CreateApiKey): Promise<void> {
    this.made.set(await firstValueFrom(this.api.invoke(createApiKey, { body: wish })));
    this.list.reload();
  }

  async roll(id: string, overlapHours: number): Promise<void> {
    this.made.set(await firstValueFrom(this.api.invoke(rotateApiKey, { id, body: { overlapHours } })));
    this.list.reload();
  }

  /** What it may spend a UTC day, from now on. */
  async limit(id: string, dailyBudgetUsd: number): Promise<void> {
    await firstValueFrom(this.api.invoke(updateApiKey, { id, body: { dailyBudgetUsd } }));
    this.list.reload();
  }

  async revoke(id: string): Promise<void> {
    await firstValueFrom(this.api.invoke(revokeApiKey, { id }));
    this.list.reload();
  }

  /** The secret was stored elsewhere: forget it. */
  forget(): void {
    this.made.set(null);
  }

  reload(): void {
    this.list.reload();
  }
}
