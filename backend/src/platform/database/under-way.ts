/** ms. Nothing takes longer: what was forgotten is not vouched for for ever. */
const LONGEST_MS = 15 * 60_000;

/** What a process has begun and not ended: it vouches for it in the database while it lives. */
export class UnderWay {
  private readonly since = new Map<string, number>();

  add(id: string): void {
    this.since.set(id, performance.now());
  }

  remove(id: string): void {
    this.since.delete(id);
  }

  /** Whatever is still vouched for. */
  ids(): readonly string[] {
    const oldest = performance.now() - LONGEST_MS;
    for (const [id, at] of this.since) if (at < oldest) this.since.delete(id);
    return [...this.since.keys()];
  }
}
