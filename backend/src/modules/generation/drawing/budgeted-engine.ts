import type { Json } from '../../../events/index.js';
import { AppError } from '../../../platform/index.js';
import type { Principal } from '../../access/index.js';
import type { EngineeredPrompt } from '../../prompt-engineering/index.js';
import { usageProblems, type Budget, type Reservation } from '../../usage/index.js';
import type { Drawing, DrawingOrder, DrawingProgress, EngineHealth, ImageEngine, Quote } from '../engines/image-engine.js';
import { isRefusal } from '../generation.errors.js';
import type { Stages } from '../progress/stages.js';

const asJson = (value: unknown): Json => JSON.parse(JSON.stringify(value)) as Json;

/**
 * An engine that can only draw within a budget: the highest price is set aside, the call is made, what was billed is
 * spent and written to the ledger (guarantee G2). One for each drawing.
 */
export class BudgetedEngine implements ImageEngine {
  readonly name: ImageEngine['name'];
  readonly model: string;
  private held: Reservation | null = null;
  private bookings: Promise<void> = Promise.resolve();

  constructor(
    private readonly engine: ImageEngine,
    private readonly budget: Budget,
    private readonly payer: { readonly principal: Principal; readonly generationId: string },
    private readonly stages: Stages,
  ) {
    this.name = engine.name;
    this.model = engine.model;
  }

  quote(prompt: EngineeredPrompt): Quote {
    return this.engine.quote(prompt);
  }

  health(): EngineHealth {
    return this.engine.health();
  }

  /** Sets money aside for one more call. @returns false when there is none left */
  async affords({ maxMicroUsd }: Quote): Promise<boolean> {
    try {
      this.held = await this.reserve({ maxMicroUsd });
      return true;
    } catch (error) {
      if (error instanceof AppError && error.kind.code === usageProblems.budgetExceeded.code) return false;
      throw error;
    }
  }

  /** Resolves when what was drawn so far is durably on the bill; meanwhile the picture can be stored. @throws when it cannot be */
  booked(): Promise<void> {
    return this.bookings;
  }

  /** @throws AppError `budget-exceeded` before anything is called; the engine's own problem, with what it cost */
  async draw(order: DrawingOrder, signal: AbortSignal, progress: DrawingProgress): Promise<Drawing> {
    const reservation = this.held ?? (await this.reserve(this.quote(order.prompt)));
    this.held = null;
    const bill = { engine: this.name, model: this.model };
    try {
      const drawing = await this.engine.draw(order, signal, progress);
      const { costMicroUsd, model, usage } = drawing;
      this.book(reservation.settle({ ...bill, model, costMicroUsd, outcome: 'drawn', usage: asJson(usage) }));
      return drawing;
    } catch (error) {
      const costMicroUsd = error instanceof AppError ? (error.details.costMicroUsd ?? 0) : 0;
      const outcome = error instanceof AppError && isRefusal(error) ? 'refused' : 'failed';
      await (costMicroUsd > 0 ? reservation.settle({ ...bill, costMicroUsd, outcome, usage: null }) : reservation.release());
      throw error;
    }
  }

  private reserve({ maxMicroUsd }: Pick<Quote, 'maxMicroUsd'>): Promise<Reservation> {
    return this.stages.timed('budget', this.budget.reserve({ ...this.payer, maxMicroUsd }));
  }

  private book(settling: Promise<void>): void {
    const both = Promise.all([this.bookings, this.stages.timed('book', settling)]).then(() => undefined);
    // Whoever stores the picture asks for the outcome.
    both.catch(() => undefined);
    this.bookings = both;
  }
}
