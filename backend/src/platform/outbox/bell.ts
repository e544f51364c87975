/** Lets a loop sleep until somebody rings or the time is over. A ring while nobody sleeps is kept for the next sleep. */
export class Bell {
  private rung = false;
  private wakeUp: (() => void) | null = null;

  ring(): void {
    this.rung = true;
    this.wakeUp?.();
  }

  /** @returns true when it was rung, false when the time was over */
  async sleep(milliseconds: number): Promise<boolean> {
    if (!this.rung) {
      await new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, milliseconds);
        timer.unref();
        this.wakeUp = () => { clearTimeout(timer); resolve(); };
      });
      this.wakeUp = null;
    }
    const rung = this.rung;
    this.rung = false;
    return rung;
  }
}
