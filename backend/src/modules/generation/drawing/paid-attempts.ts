import { Injectable } from '@nestjs/common';
import type { Principal } from '../../access/index.js';
import { Budget } from '../../usage/index.js';
import { drawVerified } from '../attempts/draw-verified.js';
import type { Drawing, DrawingOrder, ImageEngine } from '../engines/image-engine.js';
import type { Verification } from '../verification/verification.js';
import { BudgetedEngine } from './budgeted-engine.js';
import type { DrawnEntry } from './drawn-entry.js';
import { Siblings } from './siblings.js';

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
  readonly notices: readonly string[];
  /** Everything that was paid for this drawing, micro-dollars. */
  readonly costMicroUsd: number;
}

const asShown = ({ verdict, score, findings, extent }: Verification): DrawnEntry['verification'] => ({
  passed: verdict === 'passed',
  score,
  findings: findings.map(({ id, message }) => ({ code: id, message })),
  extent,
});

/** Draws within the budget, looks at what came, and draws once more when that is worth it and paid for. */
@Injectable()
export class PaidAttempts {
  private readonly siblings = new Siblings();

  constructor(private readonly budget: Budget) {}

  /** @throws AppError `budget-exceeded` before anything is called; the engine's own problem with what it cost */
  async draw(attempt: Attempt): Promise<Attempted> {
    const { order, principal, generationId, signal, tell } = attempt;
    const engine = new BudgetedEngine(attempt.engine, this.budget, { principal, generationId });
    const aboutSeconds = engine.quote(order.prompt).seconds;
    tell('drawing', { engine: engine.name, aboutSeconds });
    const { drawing, verification, notices, costMicroUsd } = await this.siblings.draw(generationId, () => drawVerified({
      engine, order, signal,
      affords: (quote) => engine.affords(quote),
      progress: {
        attemptStarted: ({ number, of }) => tell('drawing', { attempt: number, of, aboutSeconds }),
        waiting: ({ milliseconds, reason }) => tell('drawing', { waitingMs: milliseconds, reason }),
        verifying: () => tell('verifying', {}),
      },
    }));
    return { drawing, verification: asShown(verification), notices, costMicroUsd };
  }
}
