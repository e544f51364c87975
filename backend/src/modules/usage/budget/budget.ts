import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { APP_CONFIG, type AppConfig } from '../../../config/index.js';
import { Database, DatabaseUnavailableError } from '../../../platform/database/index.js';
import { newId } from '../../../platform/ids/index.js';
import { AppError, logger } from '../../../platform/index.js';
import { DeferError, Outbox, type OutboxEntry } from '../../../platform/outbox/index.js';
import type { Principal } from '../../access/index.js';
import { usageProblems } from '../usage.errors.js';
import { sayOfBudget } from '../usage.sentences.js';
import { budgetRefusals, settledDrawings, spentMicroUsd } from './budget-metrics.js';
import { HeldReservations, RESERVATION_TTL_SECONDS } from './held-reservations.js';
import type { Bill, Reservation } from './reservation.js';

const SETTLED_TOPIC = 'budget.settled';
/** How long a refusal waits for bills that are on their way, ms. */
const SETTLING_MS = 500;
const DAY_SECONDS = 86_400;

export interface ReservationOrder {
  readonly principal: Principal;
  /** The most the call may cost, micro-dollars. */
  readonly maxMicroUsd: number;
  readonly generationId: string;
}

/** What costs nothing needs no budget: the database is not asked. */
const FREE: Reservation = { id: 'free', settle: () => Promise.resolve(), release: () => Promise.resolve() };

/**
 * The ceilings of the installation and of each principal per UTC day. Reserve the highest price, call, settle to what
 * was billed; the database decides for all processes together, one statement each.
 */
@Injectable()
export class Budget implements OnModuleInit {
  constructor(
    private readonly database: Database,
    private readonly outbox: Outbox,
    private readonly held: HeldReservations,
    @Inject(APP_CONFIG) private readonly config: AppConfig,
  ) {}

  onModuleInit(): void {
    this.outbox.register(SETTLED_TOPIC, (batch) => this.settleBatch(batch));
  }

  /**
   * @throws AppError `budget-exceeded` when a ceiling would break, `budget-unavailable` when it cannot be checked:
   * nothing is spent that nobody could count
   */
  async reserve(order: ReservationOrder): Promise<Reservation> {
    if (order.maxMicroUsd === 0) return FREE;
    const id = newId();
    let answer = await this.ask(id, order);
    // A bill of ours may still be on its way to the database: nobody is refused over money that is free again.
    if (answer !== 'ok' && (await this.outbox.settled(SETTLING_MS, [SETTLED_TOPIC]))) answer = await this.ask(id, order);
    if (answer !== 'ok') {
      budgetRefusals.inc({ ceiling: answer });
      throw this.exceeded(answer, order);
    }
    this.held.add(id);
    return {
      id,
      settle: (bill) => this.end(id, bill),
      release: () => this.end(id, { costMicroUsd: 0, engine: '', model: '', outcome: 'failed', usage: null }),
    };
  }

  private async ask(id: string, { principal, maxMicroUsd, generationId }: ReservationOrder): Promise<string> {
    const wish = {
      id, generationId, ownerId: principal.ownerId, principalId: principal.id, amount: maxMicroUsd, ttlSeconds: RESERVATION_TTL_SECONDS,
      installationLimit: this.config.access.dailyBudgetMicroUsd, principalLimit: principal.dailyBudgetMicroUsd,
    };
    try {
      const [row] = await this.database.query<{ answer: string }>('SELECT budget_reserve($1::jsonb) AS answer', [JSON.stringify(wish)]);
      return row?.answer ?? 'none';
    } catch (error) {
      if (!(error instanceof DatabaseUnavailableError)) throw error;
      throw new AppError(usageProblems.budgetUnavailable, {
        detail: sayOfBudget('money-uncounted'),
        retryAfterSeconds: error.retryAfterSeconds, cause: error,
      });
    }
  }

  private exceeded(ceiling: string, { principal, maxMicroUsd }: ReservationOrder): AppError {
    const mine = ceiling === 'principal';
    const limit = mine ? principal.dailyBudgetMicroUsd : this.config.access.dailyBudgetMicroUsd;
    const resetSeconds = DAY_SECONDS - (Math.floor(Date.now() / 1000) % DAY_SECONDS);
    return new AppError(usageProblems.budgetExceeded, {
      detail: sayOfBudget(mine ? 'budget-mine' : 'budget-all', { limit: dollars(limit), most: dollars(maxMicroUsd) }),
      retryAfterSeconds: resetSeconds, extra: { ceiling, limitUsd: limit / 1_000_000, neededUsd: maxMicroUsd / 1_000_000 },
    });
  }

  /** Through the outbox: what was spent is known even when the database goes away between the call and its bill. */
  private async end(id: string, bill: Bill): Promise<void> {
    await this.outbox.append(SETTLED_TOPIC, { id, payload: { id, ...bill } });
    settledDrawings.inc({ outcome: bill.outcome });
    if (bill.costMicroUsd > 0) spentMicroUsd.inc({ outcome: bill.outcome }, bill.costMicroUsd);
    this.held.remove(id);
  }

  private async settleBatch(batch: readonly OutboxEntry[]): Promise<void> {
    try {
      for (const entry of batch) {
        const [row] = await this.database.query<{ settled: boolean }>('SELECT budget_settle($1::jsonb) AS settled', [entry.payload]);
        if (row?.settled !== true) logger.debug('A reservation had been settled before', { id: entry.id });
      }
    } catch (error) {
      throw error instanceof DatabaseUnavailableError ? new DeferError(error) : error;
    }
  }
}

/** For people, never less than it is: cents from ten cents on (1.00, 0.39), hundredths of a cent below (0.0336). */
function dollars(microUsd: number): string {
  const step = microUsd >= 100_000 ? 10_000 : 100;
  return ((Math.ceil(microUsd / step) * step) / 1_000_000).toFixed(4).replace(/0{1,2}$/u, '');
}
