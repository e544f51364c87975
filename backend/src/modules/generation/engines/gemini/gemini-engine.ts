import { PRICE_LIST, type PriceList } from '../../../usage/index.js';
import type { EngineeredPrompt } from '../../../prompt-engineering/index.js';
import type { Drawing, DrawingOrder, DrawingProgress, EngineHealth, ImageEngine, Quote } from '../image-engine.js';
import type { AnswerReader } from './answer/answer-reader.js';
import { judgeExchange, type Judgement } from './answer/judge-exchange.js';
import { Bill } from './bill.js';
import { TransportFault } from './client/exchange.js';
import { GeminiClient, type GeminiCall } from './client/gemini-client.js';
import { DrawingRun } from './drawing-run.js';
import { FAULT_BOOK } from './faults/fault-book.js';
import { fault, type Fault } from './faults/fault.js';
import type { GeminiConfig, Surroundings } from './gemini-config.js';
import type { ModelCard } from './models/model-card.js';
import { MODEL_REGISTRY, type ModelRegistry } from './models/model-registry.js';
import type { ComposedRequest } from './request/compose-request.js';
import { quoteOf } from './request/quote.js';
import { ProviderCircuit } from './retry/provider-circuit.js';
import { Rest } from './retry/rest.js';

/** What the engine knows the world by; the defaults are this version's own lists. */
export interface GeminiKnowledge {
  readonly registry: ModelRegistry;
  readonly prices: PriceList;
}

type Called = Judgement & { readonly called: boolean };
type Clock = Pick<DrawingProgress, 'took'>;

interface Attempt {
  readonly deadlineMs: number;
  readonly progress: Clock;
}

/** Draws with Google Gemini. One instance a process: it remembers quotas, an open circuit and a retired model. */
export class GeminiEngine implements ImageEngine {
  readonly name = 'gemini' as const;
  readonly model: string;
  private readonly client: GeminiClient;
  private readonly circuit: ProviderCircuit;
  private readonly rest: Rest;
  private readonly bill: Bill;
  /** Models that answered "gone", with what draws instead. */
  private readonly retired = new Map<string, ModelCard>();

  /** @throws when the configured model or its fallback has no card or no price: that is found at start, not while drawing. */
  constructor(
    private readonly config: GeminiConfig,
    private readonly surroundings: Surroundings,
    private readonly reader: AnswerReader,
    private readonly knows: GeminiKnowledge = { registry: MODEL_REGISTRY, prices: PRICE_LIST },
  ) {
    this.model = config.model;
    for (const id of [config.model, config.fallbackModel].filter((each) => each !== null)) {
      knows.registry.cardOf(id);
      knows.prices.pricesOf(id);
    }
    this.client = new GeminiClient(config);
    this.bill = new Bill(knows.prices, surroundings);
    this.rest = new Rest(surroundings);
    this.circuit = new ProviderCircuit(config.patience.breaker, surroundings, tripsCircuit);
  }

  quote(prompt: EngineeredPrompt): Quote {
    const card = this.cardFor(prompt.model);
    return quoteOf(prompt, card, this.knows.prices.pricesOf(card.id));
  }

  async draw(order: DrawingOrder, signal: AbortSignal, progress: DrawingProgress): Promise<Drawing> {
    const tools = {
      patience: this.config.patience,
      surroundings: this.surroundings,
      prices: this.knows.prices,
      bill: this.bill,
      call: (card: ModelCard, request: ComposedRequest, deadlineMs: number) => this.call(card, request, { deadlineMs, progress }),
      successorOf: (card: ModelCard) => this.retire(card),
    };
    return new DrawingRun(tools, order, this.cardFor(order.prompt.model)).draw(signal, progress);
  }

  health(): EngineHealth {
    const resting = this.rest.current();
    if (resting !== null) return { state: 'down', detail: `Gemini: ${FAULT_BOOK[resting.name].kind.title}` };
    if (this.circuit.isOpen)
      return { state: 'down', detail: `Gemini has been failing; next try in ${Math.ceil(this.circuit.restLeftMs / 1000)} s.` };
    const instead = this.retired.get(this.model);
    return instead === undefined
      ? { state: 'ok', detail: `Gemini draws with ${this.model}.` }
      : { state: 'degraded', detail: `${this.model} is gone; ${instead.id} draws instead. Change GEMINI_IMAGE_MODEL.` };
  }

  /** A prompt may name a model that was configured when it was composed: unknown ones are drawn by the configured model. */
  private cardFor(model: string): ModelCard {
    const known = this.knows.prices.has(model) ? this.knows.registry.find(model) : null;
    const card = known ?? this.knows.registry.cardOf(this.model);
    return this.retired.get(card.id) ?? card;
  }

  private async call(card: ModelCard, { contents, config }: ComposedRequest, { deadlineMs, progress }: Attempt): Promise<Called> {
    const resting = this.rest.current();
    if (resting !== null) return { fault: resting, called: false };
    const judged = await this.circuit.run(() => this.exchange({ model: card.id, contents, config, deadlineMs }, progress));
    if (judged === null) return { fault: fault('circuit-open', { retryAfterMs: this.circuit.restLeftMs }), called: false };
    if ('drawn' in judged) {
      this.rest.clear();
      return { ...judged, called: true };
    }
    return { fault: this.noted(judged.fault), called: true };
  }

  private async exchange(call: GeminiCall, progress: Clock): Promise<Judgement> {
    const began = performance.now();
    try {
      const sent = this.client.send(call);
      this.reader.expect();
      const exchange = await sent;
      const answered = performance.now();
      progress.took('provider', answered - began);
      const judged = await judgeExchange(exchange, this.config.apiKey, this.reader);
      progress.took('pixels', performance.now() - answered);
      return judged;
    } catch (error) {
      if (error instanceof TransportFault) return { fault: fault(error.fault === 'too-large' ? 'answer-too-large' : error.fault) };
      throw error;
    }
  }

  /** Remembers what concerns later drawings too, and tells the operator. */
  private noted(seen: Fault): Fault {
    const { alarm, kind } = FAULT_BOOK[seen.name];
    if (alarm !== null) this.surroundings.alarm({ code: alarm, detail: `${kind.title} ${seen.says ?? ''}`.trim() });
    return this.rest.note(seen);
  }

  private retire(gone: ModelCard): ModelCard | null {
    const { registry, prices } = this.knows;
    const next = [this.config.fallbackModel, gone.successor]
      .map((id) => registry.find(id))
      .find((card) => card !== null && card.id !== gone.id && prices.has(card.id) && !this.retired.has(card.id));
    if (next === undefined || next === null) return null;
    this.retired.set(gone.id, next);
    return next;
  }
}

function tripsCircuit(result: unknown): boolean {
  const { fault: seen } = result as { readonly fault?: Fault };
  return seen !== undefined && FAULT_BOOK[seen.name].trips;
}
