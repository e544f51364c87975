import { DOCUMENT, inject, Service, signal } from '@angular/core';

/** Whether the browser believes it has a network. */
@Service()
export class Connection {
  private readonly state = signal(true);
  readonly online = this.state.asReadonly();

  constructor() {
    const window = inject(DOCUMENT).defaultView;
    if (!window) return;
    this.state.set(window.navigator.onLine);
    window.addEventListener('online', () => this.state.set(true));
    window.addEventListener('offline', () => this.state.set(false));
  }
}
