import { inject, Service } from '@angular/core';
import { Me } from './me';
import { dollars } from './money';
import { Pace } from './pace';

/** Price and wait before a click. Always "about": both are what it usually is here. */
@Service()
export class AskingPrice {
  private readonly me = inject(Me);
  private readonly pace = inject(Pace);

  /** Of `count` drawings, inside a sentence. */
  words(count: number): string {
    const seconds = Math.max(1, Math.round(this.pace.usual(this.me.engine(), count)));
    const price = this.me.priceUsd();
    if (this.me.practice()) return $localize`free, about ${seconds}:seconds: s`;
    if (price === null) return $localize`about ${seconds}:seconds: s`;
    return $localize`about ${dollars(price * count)}:price: and ${seconds}:seconds: s`;
  }
}
