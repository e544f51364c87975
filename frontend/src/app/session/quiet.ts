import { ApplicationRef, inject, Service } from '@angular/core';
import type { PreloadingStrategy, Route } from '@angular/router';
import { from, mergeMap, type Observable } from 'rxjs';

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

/** The other pages are fetched ahead, but not before the first one stands. */
@Service()
export class Ahead implements PreloadingStrategy {
  private readonly quiet = inject(Quiet);

  preload(_route: Route, load: () => Observable<unknown>): Observable<unknown> {
    return from(this.quiet.whenQuiet()).pipe(mergeMap(load));
  }
}
