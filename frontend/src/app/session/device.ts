import { computed, Service } from '@angular/core';
import { persisted } from './persisted';

/** CSS defines 96 px to the inch; screens do not keep to it until someone measures. */
const CSS_PX_PER_MM = 96 / 25.4;

/** What this device was measured to be: how large a millimetre is on its screen and on its printer. */
@Service()
export class Device {
  private readonly screen = persisted<number | null>('screen', (stored) => within(stored, 1, 20));
  private readonly bar = persisted<number>('check-bar', (stored) => within(stored, 25, 100) ?? 50);
  private readonly sheet = persisted<string>('paper', (stored) => (typeof stored === 'string' ? stored : 'a4'));

  /** CSS px of one millimetre on this screen. */
  readonly pxPerMm = computed(() => this.screen() ?? CSS_PX_PER_MM);
  readonly calibrated = computed(() => this.screen() !== null);
  /** What the 50 mm check bar measured on paper, mm. */
  readonly checkBarMm = this.bar.asReadonly();
  readonly paper = this.sheet.asReadonly();

  calibrateScreen(pxPerMm: number | null): void {
    this.screen.set(within(pxPerMm, 1, 20));
  }

  measuredBar(millimetres: number): void {
    this.bar.set(within(millimetres, 25, 100) ?? 50);
  }

  usePaper(paper: string): void {
    this.sheet.set(paper);
  }
}

function within(value: unknown, least: number, most: number): number | null {
  return typeof value === 'number' && value >= least && value <= most ? value : null;
}
