import { LiveAnnouncer } from '@angular/cdk/a11y';
import { inject, Service, signal } from '@angular/core';

export interface Toast {
  readonly id: number;
  readonly words: string;
  /** Takes back what was done; null when there is nothing to take back. */
  readonly undo: (() => void) | null;
}

/** What undo can take back stays for ten seconds. Errors are never told here: they sit where the thing failed. */
const STAYS_MS = 10_000;

@Service()
export class Toaster {
  private readonly list = signal<readonly Toast[]>([]);
  private readonly announcer = inject(LiveAnnouncer);
  private next = 1;
  readonly toasts = this.list.asReadonly();

  show(words: string, undo: (() => void) | null = null): void {
    const toast: Toast = { id: this.next++, words, undo };
    this.list.update((list) => [...list.slice(-2), toast]);
    void this.announcer.announce(words, 'polite');
    setTimeout(() => this.dismiss(toast.id), STAYS_MS);
  }

  undo(toast: Toast): void {
    this.dismiss(toast.id);
    toast.undo?.();
  }

  dismiss(id: number): void {
    this.list.update((list) => list.filter((toast) => toast.id !== id));
  }
}
