import { computed, inject, Service } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { NavigationEnd, Router, type UrlTree } from '@angular/router';
import { filter, map } from 'rxjs';

/** Where the browser is, as signals: what is in the URL is state that can be linked, reloaded and gone back to. */
@Service()
export class Address {
  private readonly router = inject(Router);
  private readonly tree = toSignal(
    this.router.events.pipe(filter((event) => event instanceof NavigationEnd), map(() => this.router.parseUrl(this.router.url))),
    { initialValue: this.router.parseUrl(this.router.url) },
  );

  /** Path segments: `/c/42/stencil` is `['c', '42', 'stencil']`. */
  readonly segments = computed(() => segmentsOf(this.tree()));
  readonly query = computed<Readonly<Record<string, string | undefined>>>(() => this.tree().queryParams as Record<string, string | undefined>);

  /** Changes query parameters in place; null removes one. */
  async put(changes: Readonly<Record<string, string | number | null>>, keepHistory = false): Promise<void> {
    await this.router.navigate([], { queryParams: changes, queryParamsHandling: 'merge', replaceUrl: !keepHistory });
  }
}

function segmentsOf(tree: UrlTree): readonly string[] {
  return tree.root.children['primary']?.segments.map((segment) => segment.path) ?? [];
}

/** A whole number of the URL, or null: what people type there is not to be trusted. */
export function wholeNumber(text: string | undefined): number | null {
  const value = Number(text);
  return text !== undefined && text !== '' && Number.isInteger(value) && value > 0 ? value : null;
}
