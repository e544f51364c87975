import { availableParallelism } from 'node:os';

const breath = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

/**
 * Heavy pieces of work, so many at a time, with a turn of the event loop before each: fifty pictures that arrive together
 * leave a core to whoever waits for an answer.
 */
export class Turns {
  private readonly waiting: (() => void)[] = [];
  private free: number;

  constructor(atOnce: number) {
    this.free = atOnce;
  }

  async take<T>(work: () => Promise<T>): Promise<T> {
    if (this.free > 0) this.free -= 1;
    else await new Promise<void>((resolve) => this.waiting.push(resolve));
    try {
      await breath();
      return await work();
    } finally {
      const next = this.waiting.shift();
      if (next === undefined) this.free += 1;
      else next();
    }
  }
}

/** Turns of the machine's cores but one, for decoding and measuring pictures. */
export const pictureTurns = new Turns(Math.max(1, availableParallelism() - 1));
