import { APP_CONFIG, type AppConfig } from '../../../config/index.js';
import { newId } from '../../../platform/ids/index.js';
import { AppError } from '../../../platform/index.js';
import type { Principal } from '../../access/index.js';
import { CACHE_STORE, CacheModule, type CacheStore } from '../../cache/index.js';
import { PromptEngineeringModule, type ReadingAllowance, type ReadingCache, type TextModelSettings } from '../../prompt-engineering/index.js';
import { Budget, PRICE_LIST, UsageModule, type Bill } from '../../usage/index.js';

/** The most a reading may use, tokens: a prompt of 2,000 characters with the instructions, and a full answer. */
const MOST_INPUT = 6000;
const MOST_OUTPUT = 2000;

const priceOf = (model: string, inputTokens: number, outputTokens: number): number => {
  const { input, output } = PRICE_LIST.pricesOf(model);
  return Math.ceil((inputTokens * input.TEXT + outputTokens * output.TEXT) / 1_000_000);
};

/** Readings are cached for everybody under the normalised text, so the installation pays for them, not who came first. */
const installation = (config: AppConfig): Principal => ({
  kind: 'session', ownerId: 'installation', id: 'installation', cacheScope: 'installation', scopes: [],
  dailyBudgetMicroUsd: config.access.dailyBudgetMicroUsd,
});

function allowanceFor(model: string, budget: Budget, config: AppConfig): ReadingAllowance {
  const maxMicroUsd = priceOf(model, MOST_INPUT, MOST_OUTPUT);
  const bill = (costMicroUsd: number, outcome: Bill['outcome']): Bill => ({ engine: 'gemini-text', model, costMicroUsd, outcome, usage: null });
  return {
    reserve: async () => {
      try {
        const reservation = await budget.reserve({ principal: installation(config), maxMicroUsd, generationId: newId() });
        return {
          settle: ({ promptTokens, outputTokens }) => reservation.settle(bill(priceOf(model, promptTokens, outputTokens), 'drawn')),
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
