export interface Touched {
  readonly identifier: number;
  readonly clientX: number;
  readonly clientY: number;
}

/** Longer than this on the glass is a hold, ms; farther than this is a drag or a pinch, CSS px. */
const LONGEST_MS = 350;
const FARTHEST_PX = 14;

/** Tells a tap with several fingers from a pinch, a drag and a hold. */
export class Taps {
  private readonly began = new Map<number, Touched>();
  private since = 0;
  private isTap = true;

  /** All fingers that are down now. `now` in ms. */
  down(touches: readonly Touched[], now: number): void {
    if (touches.length === 1) this.forget();
    if (this.began.size === 0) this.since = now;
    for (const touch of touches) if (!this.began.has(touch.identifier)) this.began.set(touch.identifier, touch);
  }

  moved(touches: readonly Touched[]): void {
    this.isTap &&= touches.every((touch) => {
      const first = this.began.get(touch.identifier);
      return first === undefined || Math.hypot(touch.clientX - first.clientX, touch.clientY - first.clientY) <= FARTHEST_PX;
    });
  }

  /** The number of fingers of a tap that just ended; 0 while fingers remain, and for anything that was no tap. */
  lifted(remaining: number, now: number): number {
    if (remaining > 0) return 0;
    const fingers = this.isTap && now - this.since <= LONGEST_MS ? this.began.size : 0;
    this.forget();
    return fingers;
  }

  forget(): void {
    this.began.clear();
    this.isTap = true;
  }
}
