import type { AppError } from '../../../../platform/problem/index.js';
import type { PriceList } from '../../../usage/index.js';
import type { Drawing, DrawingOrder, DrawingProgress } from '../image-engine.js';
import { sayAttempt } from '../../generation.sentences.js';
import type { Drawn, Judgement } from './answer/judge-exchange.js';
import { NOTHING_SPENT, plus, type Bill } from './bill.js';
import { FAULT_BOOK } from './faults/fault-book.js';
import type { Fault } from './faults/fault.js';
import { stoppedProblem, toProblem, type Spent } from './faults/to-problem.js';
import type { Patience, Surroundings } from './gemini-config.js';
import type { ModelCard } from './models/model-card.js';
import { composeRequest, type ComposedRequest, type Wording } from './request/compose-request.js';
import { toTurn } from './request/engine-turn.js';
import { affordableTokens, lostCallPrice, quoteOf } from './request/quote.js';
import { RetryPlan, type Change, type Retry } from './retry/retry-plan.js';

/** What a run needs of its engine. */
export interface RunTools {
  readonly patience: Patience;
  readonly surroundings: Surroundings;
  readonly prices: PriceList;
  readonly bill: Bill;
  /** One judged call; account faults and an open circuit come back as faults without a call. */
  call(card: ModelCard, request: ComposedRequest, deadlineMs: number): Promise<Judgement & { readonly called: boolean }>;
  /** The model to go on with when this one is gone, remembered for later drawings. */
  successorOf(card: ModelCard): ModelCard | null;
}

/** One drawing: its calls, its pauses, what they have cost so far. */
export class DrawingRun {
  private card: ModelCard;
  private wording: Wording = { insist: false, plain: false };
  private spent: Spent = NOTHING_SPENT;
  private calls = 0;
  private readonly plan: RetryPlan;
  private readonly reservedMicroUsd: number;

  constructor(
    private readonly tools: RunTools,
    private readonly order: DrawingOrder,
    card: ModelCard,
  ) {
    this.card = card;
    this.plan = new RetryPlan(tools.patience, tools.surroundings, tools.patience.wholeMs[order.prompt.imageSize]);
    this.reservedMicroUsd = quoteOf(order.prompt, card, tools.prices.pricesOf(card.id)).maxMicroUsd;
  }

  /** @throws AppError of generation.errors.ts with what was spent */
  async draw(signal: AbortSignal, progress: DrawingProgress): Promise<Drawing> {
    for (;;) {
      if (signal.aborted) throw stoppedProblem(this.spent);
      const request = this.compose();
      const judged = await this.attempt(request, progress);
      if ('drawn' in judged) return this.finish(judged.drawn, request);
      const retry = this.retryAfter(judged.fault);
      if (retry === null) throw this.problem(judged.fault);
      await this.pause(retry, judged.fault, { signal, progress });
    }
  }

  private async attempt(request: ComposedRequest, progress: DrawingProgress): Promise<Judgement> {
    progress.attemptStarted({ number: this.calls + 1, of: this.tools.patience.calls });
    const judged = await this.tools.call(this.card, request, this.plan.attemptMs(this.tools.patience.attemptMs[request.size]));
    if (judged.called) this.calls += 1;
    this.spent = plus(this.spent, this.costOf(judged, request));
    return judged;
  }

  private costOf(judged: Judgement & { readonly called: boolean }, request: ComposedRequest): Spent {
    if ('drawn' in judged) return this.tools.bill.ofDrawing(judged.drawn, this.card.id, request.size);
    if (!judged.called) return NOTHING_SPENT;
    const lost = lostCallPrice(this.order.prompt, this.card, this.tools.prices.pricesOf(this.card.id));
    return this.tools.bill.ofFault(judged.fault, this.card.id, lost);
  }

  private retryAfter(fault: Fault): Retry | null {
    const retry = this.plan.after(fault);
    if (retry === null || !this.change(retry.change)) return null;
    return this.outputTokens() === null ? null : retry;
  }

  /** Applies what the next call does differently; false when that is impossible. */
  private change(change: Change): boolean {
    if (change === 'successor') {
      const successor = this.tools.successorOf(this.card);
      if (successor === null) return false;
      this.card = successor;
    }
    this.wording = { insist: this.wording.insist || change === 'insist', plain: this.wording.plain || change === 'plain' };
    return true;
  }

  private async pause(
    retry: Retry,
    fault: Fault,
    { signal, progress }: { signal: AbortSignal; progress: DrawingProgress },
  ): Promise<void> {
    if (retry.pauseMs === 0) return;
    progress.waiting({ milliseconds: retry.pauseMs, reason: FAULT_BOOK[fault.name].kind.title });
    await this.tools.surroundings.sleep(retry.pauseMs, signal);
  }

  private compose(): ComposedRequest {
    return composeRequest(this.order, this.card, this.wording, this.outputTokens() ?? this.card.outputLimit);
  }

  /** What the reservation still allows: the drawing never costs more than was reserved for it. */
  private outputTokens(): number | null {
    const prices = this.tools.prices.pricesOf(this.card.id);
    return affordableTokens(this.order.prompt, this.card, prices, this.reservedMicroUsd - this.spent.microUsd);
  }

  private finish(drawn: Drawn, request: ComposedRequest): Drawing {
    const { answer } = drawn.found;
    const { bytes, mimeType, width, height, sha256, seen } = drawn.picture;
    if (this.spent.microUsd > this.reservedMicroUsd) {
      this.tools.surroundings.alarm({
        code: 'above-quote',
        detail: `${this.spent.microUsd} µ$ billed, ${this.reservedMicroUsd} µ$ reserved`,
      });
    }
    return {
      bytes: Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength),
      mimeType,
      width,
      height,
      sha256,
      seen,
      model: answer.modelVersion ?? this.card.id,
      costMicroUsd: this.spent.microUsd,
      turn: { ...toTurn(this.card.id, request.asked, drawn.found, drawn.picture) },
      notices: [...request.notices, ...this.aboutModel(answer.modelVersion)],
      usage: {
        calls: this.calls,
        requestedModel: this.order.prompt.model,
        responseId: answer.responseId,
        usageMetadata: answer.rawUsage,
      },
    };
  }

  private aboutModel(modelVersion: string | null): readonly string[] {
    const { model } = this.order.prompt;
    const answered = modelVersion ?? this.card.id;
    return answered === model || answered.startsWith(`${model}-`) ? [] : [sayAttempt('model-other', { model, answered })];
  }

  private problem(fault: Fault): AppError {
    return toProblem(fault, this.spent, this.calls);
  }
}
