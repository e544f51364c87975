import { ApplicationRef, DOCUMENT, inject, Service } from '@angular/core';

/** Pictures of the first page are on their way for about this long after its words are there. */
const PICTURES_MS = 1500;

/** The moment from which on something may be fetched that the first page does not need. */
@Service()
export class Quiet {
  private readonly application = inject(ApplicationRef);
  private readonly quiet = this.application.whenStable().then(() => new Promise<void>((done) => setTimeout(done, PICTURES_MS)));

  whenQuiet(): Promise<void> {
    return this.quiet;
  }
}

/** The other pages are fetched ahead: a studio's line may go, and an open concept must still be tried on. None is begun. */
@Service()
export class Ahead {
  private readonly document = inject(DOCUMENT);

  /** Which files there are is written into the document when it is built (frontend/build/parts.mjs). Nothing of them is read yet. */
  async fetch(): Promise<void> {
    const parts = JSON.parse(this.document.getElementById('parts')?.textContent ?? '{}') as Readonly<Record<string, readonly string[]>>;
    for (const href of new Set(Object.values(parts).flat())) {
      this.document.head.append(Object.assign(this.document.createElement('link'), { rel: 'prefetch', href }));
      // Twenty in one task would keep somebody who has begun to type waiting.
      await new Promise((done) => setTimeout(done));
    }
  }
}
