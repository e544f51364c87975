import { describe, expect, it } from '@jest/globals';
import { environmentSchema } from '../../../../../config/index.js';
import { PRICE_LIST } from '../../../../usage/index.js';
import { daysLeft, MODEL_REGISTRY, ModelRegistry } from './model-registry.js';

const WARNING_DAYS = 30;
const configured = environmentSchema.parse({}).GEMINI_IMAGE_MODEL;

describe('the model registry', () => {
  it(`has ${WARNING_DAYS} days left at least for the model that we draw with by default, and for what replaces it`, () => {
    const card = MODEL_REGISTRY.cardOf(configured);
    for (const model of [card, MODEL_REGISTRY.find(card.successor)]) {
      if (model !== null) expect(daysLeft(model, new Date())).toBeGreaterThan(WARNING_DAYS);
    }
  });

  it('counts the days to a shutdown: to the day, below zero afterwards, endless when none is announced', () => {
    const card = { ...MODEL_REGISTRY.cardOf(configured), shutdownOn: '2026-12-24' };
    expect(daysLeft(card, new Date('2026-11-24T00:00:00Z'))).toBe(30);
    expect(daysLeft(card, new Date('2026-12-25T00:00:00Z'))).toBe(-1);
    expect(daysLeft({ ...card, shutdownOn: null }, new Date())).toBe(Infinity);
  });

  it('prices every model it knows, at every size it draws', () => {
    for (const id of MODEL_REGISTRY.ids) {
      const prices = PRICE_LIST.pricesOf(id);
      for (const size of MODEL_REGISTRY.cardOf(id).sizes) expect(prices.imageTokens[size]).toBeGreaterThan(0);
    }
  });

  it('names a living successor for every model that has an end', () => {
    for (const id of MODEL_REGISTRY.ids) {
      const card = MODEL_REGISTRY.cardOf(id);
      if (card.shutdownOn === null) continue;
      const successor = MODEL_REGISTRY.find(card.successor);
      expect([id, successor?.shutdownOn]).toEqual([id, null]);
    }
  });

  it('does not accept a card with a field it has never heard of', () => {
    const card = { ...MODEL_REGISTRY.cardOf(configured), colour: 'green' };
    expect(() => new ModelRegistry([card])).toThrow(/colour/);
  });
});
