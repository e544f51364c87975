import { computed, Service, signal } from '@angular/core';

/** What is ticked in the gallery; null when nobody is choosing. */
@Service({ autoProvided: false })
export class Selection {
  private readonly ticked = signal<ReadonlySet<string> | null>(null);
  readonly on = computed(() => this.ticked() !== null);
  readonly ids = computed(() => [...(this.ticked() ?? [])]);

  has(id: string): boolean {
    return this.ticked()?.has(id) ?? false;
  }

  start(): void {
    this.ticked.update((now) => now ?? new Set());
  }

  end(): void {
    this.ticked.set(null);
  }

  toggle(id: string): void {
    this.ticked.update((now) => {
      const next = new Set(now ?? []);
      if (!next.delete(id)) next.add(id);
      return next;
    });
  }
}
