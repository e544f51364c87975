import { Service } from '@angular/core';
import type { Carried } from './carried';

/** Drawings that another page sends to the composer; taken up once, forgotten with the tab. */
@Service()
export class Luggage {
  private packed: readonly Carried[] = [];

  pack(drawings: readonly Carried[]): void {
    this.packed = drawings;
  }

  takeUp(): readonly Carried[] {
    const { packed } = this;
    this.packed = [];
    return packed;
  }
}
