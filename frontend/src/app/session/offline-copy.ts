import { DOCUMENT, inject, Service } from '@angular/core';

/** Kept answers of the API (public/offline.js). */
const SEEN = 'tcd-seen';

/** A copy in this browser of what was opened, for when the line is gone. Only where browsers allow it: https or this machine. */
@Service()
export class OfflineCopy {
  private readonly document = inject(DOCUMENT);

  /** Begins to keep; what the page has loaded already is kept too. */
  async begin(): Promise<void> {
    const container = this.document.defaultView?.navigator.serviceWorker;
    if (!container || !(await this.registered(container))) return;
    const { active } = await container.ready;
    const urls = performance.getEntriesByType('resource').map(({ name }) => name);
    active?.postMessage({ urls: [this.document.location.href, ...urls] });
  }

  private async registered(container: ServiceWorkerContainer): Promise<boolean> {
    try {
      await container.register('/offline.js');
      return true;
    } catch (fault) {
      // A browser that keeps nothing (private windows, a blocked storage) works as before, with a line.
      if (fault instanceof DOMException || fault instanceof TypeError) return false;
      throw fault;
    }
  }

  /** Forgets what was opened: someone erased what is theirs. */
  async forget(): Promise<void> {
    await this.document.defaultView?.caches?.delete(SEEN);
  }
}
