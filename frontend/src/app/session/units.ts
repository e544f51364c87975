import { computed, Service } from '@angular/core';
import type { Concept } from '../../api/models/concept';
import { persisted } from './persisted';
import { heightMmOf } from './true-size';

export type Unit = 'mm' | 'in';

const MM_PER_INCH = 25.4;

/** Inches with as many digits as a ruler shows: 2.76, 3. */
export const inches = (millimetres: number): number => Math.round((millimetres / MM_PER_INCH) * 100) / 100;

/** Whole millimetres of a length typed in a unit. */
export const millimetres = (length: number, unit: Unit): number => Math.round(unit === 'in' ? length * MM_PER_INCH : length);

/** How sizes are told. What a needle does stays in millimetres: machines and needles are sold by them everywhere. */
@Service()
export class Units {
  private readonly unit = persisted<Unit>('units', (stored) => (stored === 'in' ? 'in' : 'mm'));

  readonly chosen = this.unit.asReadonly();
  private readonly number = computed(() => (this.unit() === 'in' ? inches : Math.round));

  choose(unit: Unit): void {
    this.unit.set(unit);
  }

  /** "70 mm" or "2.76 in". */
  width(widthMm: number): string {
    return `${this.number()(widthMm)} ${this.unit()}`;
  }

  /** "70 × 62 mm": the real size of what was drawn. */
  size(concept: Concept): string {
    return `${this.number()(concept.brief.widthMm)} × ${this.number()(heightMmOf(concept))} ${this.unit()}`;
  }

  /** What stands beside millimetres for those who think in inches; else nothing. */
  beside(widthMm: number): string {
    return this.unit() === 'in' ? ` · ${inches(widthMm)} in` : '';
  }
}
