import { gemini25FlashImage } from './gemini-2.5-flash-image.js';
import { gemini31FlashImage } from './gemini-3.1-flash-image.js';
import { gemini3ProImage } from './gemini-3-pro-image.js';
import { geminiNanoBanana21 } from './gemini-nano-banana-2.1.js';
import { modelCardSchema, type ModelCard } from './model-card.js';

const DAY_MS = 86_400_000;

/** The image models we know how to talk to. */
export class ModelRegistry {
  private readonly byId: ReadonlyMap<string, ModelCard>;

  constructor(cards: readonly ModelCard[]) {
    this.byId = new Map(cards.map((card) => [card.id, modelCardSchema.parse(card)]));
  }

  get ids(): readonly string[] {
    return [...this.byId.keys()];
  }

  /** @throws Error naming the known models: a configured model must have a card before the server starts. */
  cardOf(id: string): ModelCard {
    const card = this.byId.get(id);
    if (card === undefined) throw new Error(`No image model "${id}" in the registry. Known: ${this.ids.join(', ')}.`);
    return card;
  }

  find(id: string | null): ModelCard | null {
    return id === null ? null : (this.byId.get(id) ?? null);
  }
}

/** Days until the provider stops answering; Infinity when no date was announced, negative when it has passed. */
export function daysLeft(card: ModelCard, today: Date): number {
  return card.shutdownOn === null ? Infinity : Math.floor((Date.parse(card.shutdownOn) - today.getTime()) / DAY_MS);
}

export const MODEL_REGISTRY = new ModelRegistry([geminiNanoBanana21, gemini31FlashImage, gemini3ProImage, gemini25FlashImage]);
