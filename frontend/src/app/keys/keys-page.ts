import { Component, computed, inject, signal } from '@angular/core';
import type { ApiKey } from '../../api/models/api-key';
import { Address } from '../session/address';
import { Me } from '../session/me';
import { askerName } from '../session/asker-name';
import { dayOf } from '../session/dates';
import { dollars } from '../session/money';
import { Attempts } from '../session/attempts';
import { troubleOf } from '../session/problem';
import { Dialog } from '../ui/dialog/dialog';
import { KeyRing } from './key-ring';
import { KeyLimit } from './limit/key-limit';
import { KeyShownOnce } from './new-key/key-shown-once';
import { NewKeyForm } from './new-key/new-key-form';
import { RecentRequests, type Asker } from './requests/recent-requests';
import { CodeSamples } from './samples/code-samples';
import { Icon } from '../ui/icon/icon';
import { stages } from '../ui/stages/stages';

const MAY: Readonly<Record<ApiKey['scopes'][number], string>> = { draw: $localize`draw`, read: $localize`read`, admin: $localize`manage keys` };

/** Keys for programs, the first request in three languages, the reference. */
@Component({
  selector: 'tcd-keys-page',
  imports: [Dialog, NewKeyForm, KeyLimit, KeyShownOnce, RecentRequests, CodeSamples, Icon],
  providers: [KeyRing],
  templateUrl: './keys-page.html',
  styleUrl: './keys-page.css',
})
export class KeysPage {
  protected readonly ring = inject(KeyRing);
  protected readonly me = inject(Me);
  protected readonly dollars = dollars;
  protected readonly making = signal(false);
  protected readonly limiting = signal<ApiKey | null>(null);
  protected readonly rolling = signal<ApiKey | null>(null);
  protected readonly revoking = signal<ApiKey | null>(null);
  protected readonly typed = signal('');
  protected readonly attempts = new Attempts();
  protected readonly trouble = computed(() => (this.ring.error() ? troubleOf(this.ring.error()) : null));
  private readonly address = inject(Address);
  protected readonly askedBy = computed(() => this.address.query()['key'] ?? '');
  protected readonly askers = computed<readonly Asker[]>(() => {
    const me = this.me.known();
    const browser = me?.kind === 'session' ? [{ id: me.id, name: askerName({ group: me.id, label: '' }, me.id) }] : [];
    return [...browser, ...this.ring.keys().map((key) => ({ id: `key_${key.id}`, name: key.name }))];
  });
  /** The keys first, then the first request, what was asked, what opens over them. */
  protected readonly stage = stages(3, () => this.ring.known() || this.trouble() !== null);
  protected readonly sampleKey = computed(() => {
    const key = this.ring.keys().find((one) => this.alive(one));
    return key ? `${this.prefix(key)}…` : 'tcd_live_…';
  });

  protected showRequestsOf(asker: string): void {
    void this.address.put({ key: asker || null });
  }

  protected prefix(key: ApiKey): string {
    return `tcd_live_${key.id}_`;
  }

  protected alive(key: ApiKey): boolean {
    return key.revokedAt === null && (key.expiresAt === null || Date.parse(key.expiresAt) > Date.now());
  }

  protected state(key: ApiKey): string {
    if (key.revokedAt !== null) return $localize`revoked`;
    if (!this.alive(key)) return $localize`expired`;
    return key.expiresAt === null ? $localize`until revoked` : $localize`until ${dayOf(key.expiresAt)}:date:`;
  }

  protected when(time: string | null): string {
    return time === null ? $localize`never` : dayOf(time);
  }

  protected may({ scopes }: ApiKey): string {
    return scopes.map((scope) => MAY[scope]).join(', ');
  }

  protected names(key: ApiKey): { readonly limit: string; readonly roll: string; readonly revoke: string } {
    return { limit: $localize`Change what ${key.name}:name: may spend`, roll: $localize`Roll ${key.name}:name:`, revoke: $localize`Revoke ${key.name}:name:` };
  }

  protected type(event: Event): void {
    this.typed.set((event.target as HTMLInputElement).value);
  }

  protected async roll(key: ApiKey, hours: number): Promise<void> {
    await this.attempts.of(() => this.ring.roll(key.id, hours));
    this.rolling.set(null);
  }

  protected async revoke(key: ApiKey): Promise<void> {
    await this.attempts.of(() => this.ring.revoke(key.id));
    this.revoking.set(null);
    this.typed.set('');
  }
}
