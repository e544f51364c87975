import { pricePerImage, priceUsage, type ModelPrices, type PriceList, type TokenUsage } from '../../../usage/index.js';
import type { ImageSize } from '../../../prompt-engineering/index.js';
import { FAULT_BOOK } from './faults/fault-book.js';
import type { Fault } from './faults/fault.js';
import type { Spent } from './faults/to-problem.js';
import type { Drawn } from './answer/judge-exchange.js';
import type { Surroundings } from './gemini-config.js';

export const NOTHING_SPENT: Spent = { microUsd: 0, certain: true };

export const plus = (a: Spent, b: Spent): Spent => ({ microUsd: a.microUsd + b.microUsd, certain: a.certain && b.certain });

/** Turns answers into money, by the model that really answered. */
export class Bill {
  constructor(
    private readonly prices: PriceList,
    private readonly surroundings: Pick<Surroundings, 'alarm'>,
  ) {}

  /** A drawing costs what its usage says; without any usage, the published price of each image in the answer. */
  ofDrawing(drawn: Drawn, asked: string, size: ImageSize): Spent {
    const { answer, images } = drawn.found;
    const prices = this.pricesOf(answer.modelVersion, asked);
    return {
      microUsd: answer.usage === null ? pricePerImage(prices, size, images) : priceUsage(answer.usage, prices),
      certain: answer.usage !== null,
    };
  }

  /** What a failed call costs, by the fault book; `lostMicroUsd` where nobody will ever tell. */
  ofFault(fault: Fault, asked: string, lostMicroUsd: number): Spent {
    const { billing } = FAULT_BOOK[fault.name];
    if (billing === 'perhaps') return { microUsd: lostMicroUsd, certain: false };
    return billing === 'nothing' ? NOTHING_SPENT : { microUsd: this.ofUsage(fault.usage, fault.modelVersion, asked), certain: true };
  }

  private ofUsage(usage: TokenUsage | null, modelVersion: string | null, asked: string): number {
    return usage === null ? 0 : priceUsage(usage, this.pricesOf(modelVersion, asked));
  }

  private pricesOf(modelVersion: string | null, asked: string): ModelPrices {
    if (modelVersion === null) return this.prices.pricesOf(asked);
    const prices = this.prices.pricesOfVersion(modelVersion);
    if (prices?.model !== asked) {
      this.surroundings.alarm({ code: 'model-mismatch', detail: `asked ${asked}, answered by ${modelVersion}` });
    }
    if (prices === null) {
      this.surroundings.alarm({ code: 'unpriced-answer', detail: `${modelVersion} has no price; booked at the dearest rate` });
    }
    return prices ?? this.prices.dearest();
  }
}
