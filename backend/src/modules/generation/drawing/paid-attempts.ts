import { Injectable } from '@nestjs/common';
import type { Principal } from '../../access/index.js';
import { Budget } from '../../usage/index.js';
import { drawVerified } from '../attempts/draw-verified.js';
import type { Drawing, DrawingOrder, ImageEngine } from '../engines/image-engine.js';
import type { Verification } from '../verification/verification.js';
import type { Stages } from '../progress/stages.js';
import { BudgetedEngine } from './budgeted-engine.js';
import type { DrawnEntry } from './drawn-entry.js';
import { Siblings } from './siblings.js';

export interface Attempt {
  readonly engine: ImageEngine;
  readonly order: DrawingOrder;
  readonly principal: Principal;
  readonly generationId: string;
  readonly signal: AbortSignal;
  readonly stages: Stages;
  readonly tell: (name: 'drawing' | 'verifying', data: Record<string, unknown>) => void;
}

export interface Attempted {
  readonly drawing: Drawing;
  readonly verification: DrawnEntry['verification'];
  readonly notices: readonly string[];
  /** Everything that was paid for this drawing, micro-dollars. */
  readonly costMicroUsd: number;
  /** Resolves when that is durably on the bill. */
  readonly booked: Promise<void>;
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
    const { order, principal, generationId, signal, stages, tell } = attempt;
    const engine = new BudgetedEngine(attempt.engine, this.budget, { principal, generationId }, stages);
    const aboutSeconds = engine.quote(order.prompt).seconds;
    tell('drawing', { engine: engine.name, aboutSeconds });
    const { drawing, verification, notices, costMicroUsd } = await this.siblings.draw(generationId, () => this.settled(attempt, engine, drawVerified({
      engine, order, signal,
      affords: (quote) => engine.affords(quote),
      progress: {
        took: (stage, milliseconds) => stages.took(stage, milliseconds),
        attemptStarted: ({ number, of }) => tell('drawing', { attempt: number, of, aboutSeconds }),
        waiting: ({ milliseconds, reason }) => tell('drawing', { waitingMs: milliseconds, reason }),
        verifying: () => tell('verifying', {}),
      },
    })));
    return { drawing, verification: asShown(verification), notices, costMicroUsd, booked: engine.booked() };
  }

  /** A sibling may wait for the money that this drawing did not need: it is free when the bill is written. */
  private async settled<T>({ generationId }: Attempt, engine: BudgetedEngine, drawing: Promise<T>): Promise<T> {
    const drawn = await drawing;
    if (!this.siblings.alone(generationId)) await engine.booked();
    return drawn;
  }
}
