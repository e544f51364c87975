const nextTurn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

/**
 * Lets one through a turn of the event loop. Reading new words takes a millisecond or two: fifty requests that come together
 * would hold up everybody else for a tenth of a second.
 */
export class OneATurn {
  private last: Promise<void> = Promise.resolve();

  pass(): Promise<void> {
    this.last = this.last.then(nextTurn);
    return this.last;
  }
}
