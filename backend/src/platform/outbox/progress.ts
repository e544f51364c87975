interface Count {
  appended: number;
  handled: number;
}

/** How far each topic is, so that somebody can wait for what they just wrote. */
export class Progress {
  private readonly counts = new Map<string, Count>();
  private readonly listeners = new Set<() => void>();

  appended(topic: string, count: number): void {
    this.of(topic).appended += count;
  }

  handled(topic: string, count: number): void {
    this.of(topic).handled += count;
    for (const listener of [...this.listeners]) listener();
  }

  /** Whether what was appended to these topics until now has been handled; waits at most `timeoutMs` for it. */
  settled(topics: readonly string[], timeoutMs: number): Promise<boolean> {
    const targets = topics.map((topic) => ({ count: this.of(topic), target: this.of(topic).appended }));
    const reached = (): boolean => targets.every(({ count, target }) => count.handled >= target);
    if (reached()) return Promise.resolve(true);
    return new Promise((resolve) => {
      const finish = (answer: boolean): void => { clearTimeout(timer); this.listeners.delete(check); resolve(answer); };
      const check = (): void => { if (reached()) finish(true); };
      const timer = setTimeout(() => finish(false), timeoutMs);
      this.listeners.add(check);
    });
  }

  topics(): readonly string[] {
    return [...this.counts.keys()];
  }

  private of(topic: string): Count {
    const known = this.counts.get(topic);
    if (known !== undefined) return known;
    const count = { appended: 0, handled: 0 };
    this.counts.set(topic, count);
    return count;
  }
}
