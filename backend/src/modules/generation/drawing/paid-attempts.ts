import { Injectable } from '@nestjs/common';
import type { Json } from '../../../events/index.js';
import { AppError } from '../../../platform/index.js';
import type { Principal } from '../../access/index.js';
import type { Drawing, DrawingOrder, ImageEngine } from '../engines/image-engine.js';
import { Budget } from '../../usage/index.js';
import { isRefusal } from '../generation.errors.js';
import type { DrawnEntry } from './drawn-entry.js';

export interface Attempt {
  readonly engine: ImageEngine;
  readonly order: DrawingOrder;
  readonly principal: Principal;
  readonly generationId: string;
  readonly signal: AbortSignal;
  readonly tell: (name: 'drawing' | 'verifying', data: Record<string, unknown>) => void;
}

export interface Attempted {
  readonly drawing: Drawing;
  readonly verification: DrawnEntry['verification'];
  /** Everything that was paid for this drawing, micro-dollars. */
  readonly costMicroUsd: number;
}

const asJson = (value: unknown): Json => JSON.parse(JSON.stringify(value)) as Json;

/** Draws within the budget: the highest price is set aside, the call is made, what was billed is spent (guarantee G2). */
@Injectable()
export class PaidAttempts {
  constructor(private readonly budget: Budget) {}

  /** @throws AppError `budget-exceeded` before anything is called; the engine's own problem with what it cost */
  async draw(attempt: Attempt): Promise<Attempted> {
    const { engine, order, principal, generationId, signal, tell } = attempt;
    const quote = engine.quote(order.prompt);
    const reservation = await this.budget.reserve({ principal, maxMicroUsd: quote.maxMicroUsd, generationId });
    const bill = { engine: engine.name, model: engine.model };
    tell('drawing', { engine: engine.name, aboutSeconds: quote.seconds });
    try {
      const drawing = await engine.draw(order, signal, {
        attemptStarted: ({ number, of }) => tell('drawing', { attempt: number, of, aboutSeconds: quote.seconds }),
        waiting: ({ milliseconds, reason }) => tell('drawing', { waitingMs: milliseconds, reason }),
      });
      const { costMicroUsd, model, usage } = drawing;
      await reservation.settle({ ...bill, model, costMicroUsd, outcome: 'drawn', usage: asJson(usage) });
      tell('verifying', {});
      return { drawing, verification: { passed: true, score: 1, findings: [] }, costMicroUsd };
    } catch (error) {
      const costMicroUsd = error instanceof AppError ? (error.details.costMicroUsd ?? 0) : 0;
      const outcome = error instanceof AppError && isRefusal(error) ? 'refused' : 'failed';
      await (costMicroUsd > 0 ? reservation.settle({ ...bill, costMicroUsd, outcome, usage: null }) : reservation.release());
      throw error;
    }
  }
}
