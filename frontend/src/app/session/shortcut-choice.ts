import { Service } from '@angular/core';
import { persisted } from './persisted';

/** Whether single letters act as shortcuts. On until someone switches them off (WCAG 2.1.4). */
@Service()
export class ShortcutChoice {
  private readonly chosen = persisted<boolean>('shortcuts', (stored) => stored !== false);
  readonly on = this.chosen.asReadonly();

  set(on: boolean): void {
    this.chosen.set(on);
  }
}
