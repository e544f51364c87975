import { AppError } from '../../../platform/index.js';
import { usageProblems } from '../../usage/index.js';

const hasNoRoom = (error: unknown): boolean => error instanceof AppError && error.kind.code === usageProblems.budgetExceeded.code;

/**
 * The drawings of one generation, which ask for money at the same time. Each sets its highest price aside, ten times what
 * it will cost, so a small budget has no room for all of them at once although it can pay for all of them: then one waits
 * until a sibling has ended and what it did not need is free again.
 */
export class Siblings {
  private readonly underWay = new Map<string, Set<Promise<unknown>>>();

  /** @throws what `draw` throws; `budget-exceeded` only when no sibling holds money any more */
  async draw<T>(generationId: string, draw: () => Promise<T>): Promise<T> {
    for (;;) {
      try {
        return await this.counted(generationId, draw());
      } catch (error) {
        const others = [...(this.underWay.get(generationId) ?? [])];
        if (!hasNoRoom(error) || others.length === 0) throw error;
        await Promise.race(others.map((other) => other.catch(() => undefined)));
      }
    }
  }

  /** Whether nobody waits for what this drawing sets free. */
  alone(generationId: string): boolean {
    return (this.underWay.get(generationId)?.size ?? 0) < 2;
  }

  private async counted<T>(generationId: string, work: Promise<T>): Promise<T> {
    const all = this.underWay.get(generationId) ?? new Set();
    this.underWay.set(generationId, all.add(work));
    try {
      return await work;
    } finally {
      all.delete(work);
      if (all.size === 0) this.underWay.delete(generationId);
    }
  }
}
