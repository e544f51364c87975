import { APP_CONFIG, type AppConfig } from '../../../config/index.js';
import { newId } from '../../../platform/ids/index.js';
import { AppError, logger } from '../../../platform/index.js';
import type { Principal } from '../../access/index.js';
import { CACHE_STORE, CacheModule, type CacheStore } from '../../cache/index.js';
import { PromptEngineeringModule, type ReadingAllowance, type ReadingCache, type ReadingUsage, type TextModelSettings } from '../../prompt-engineering/index.js';
import { Budget, PRICE_LIST, UsageModule, type Bill, type ModelPrices } from '../../usage/index.js';

/** The most a reading may use, tokens: a prompt of 2,000 characters with the instructions, and a full answer. */
const MOST_INPUT = 6000;
const MOST_OUTPUT = 2000;

const priceAt = ({ input, output }: ModelPrices, inputTokens: number, outputTokens: number): number =>
  Math.ceil((inputTokens * input.TEXT + outputTokens * output.TEXT) / 1_000_000);

/** By the model that says it answered: Google sends text requests on to other models (shared/gemini.md §2.1). Never $0. */
function priceOfReading({ model, promptTokens, outputTokens }: ReadingUsage, asked: string): number {
  const prices = PRICE_LIST.pricesOfVersion(model);
  if (prices?.model !== asked) logger.warn('Another text model than the one asked for has answered', { asked, answered: model, priced: prices !== null });
  return priceAt(prices ?? PRICE_LIST.dearest(), promptTokens, outputTokens);
}

/** Readings are cached for everybody under the normalised text, so the installation pays for them, not who came first. */
const installation = (config: AppConfig): Principal => ({
  kind: 'session', ownerId: 'installation', id: 'installation', cacheScope: 'installation', scopes: [],
  dailyBudgetMicroUsd: config.access.dailyBudgetMicroUsd,
});

function allowanceFor(asked: string, budget: Budget, config: AppConfig): ReadingAllowance {
  const maxMicroUsd = priceAt(PRICE_LIST.pricesOf(asked), MOST_INPUT, MOST_OUTPUT);
  const bill = (costMicroUsd: number, outcome: Bill['outcome'], model = asked): Bill => ({ engine: 'gemini-text', model, costMicroUsd, outcome, usage: null });
  return {
    reserve: async () => {
      try {
        const reservation = await budget.reserve({ principal: installation(config), maxMicroUsd, generationId: newId() });
        return {
          settle: (usage) => reservation.settle(bill(priceOfReading(usage, asked), 'drawn', usage.model)),
          settleUnknown: () => reservation.settle(bill(maxMicroUsd, 'failed')),
          release: () => reservation.release(),
        };
      } catch (error) {
        // No money or nobody to count it: the rules' reading stands, which costs nothing.
        if (error instanceof AppError) return null;
        throw error;
      }
    },
  };
}

function readingCache(store: CacheStore, ttlMs: number): ReadingCache {
  return {
    get: async (key) => {
      const kept = await store.get(`reading:${key}`);
      return typeof kept === 'string' ? kept : null;
    },
    set: (key, value) => store.set(`reading:${key}`, value, ttlMs),
  };
}

/** @throws AppError `unpriced-model` at start: a reading that nobody can price is not made */
function textModel(config: AppConfig, store: CacheStore, budget: Budget): TextModelSettings | null {
  const { apiKey, baseUrl, textModel: model } = config.gemini;
  if (apiKey === null || model === null || config.engine !== 'gemini') return null;
  return { apiKey, baseUrl, model, cache: readingCache(store, config.cache.ttlSeconds * 1000), allowance: allowanceFor(model, budget, config) };
}

/** Prompt engineering with a text model on top of the rules, when there is a key. One constant: each call would make another module. */
export const READING_PROMPT_ENGINEERING = PromptEngineeringModule.for({
  imports: [CacheModule, UsageModule],
  inject: [APP_CONFIG, CACHE_STORE, Budget],
  useFactory: textModel,
});
