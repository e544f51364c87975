import { createHash } from 'node:crypto';
import { lru } from 'tiny-lru';
import { logger } from '../../../../platform/index.js';
import { REMEMBERED_MS } from '../../engineering-memory.js';
import type { Interpreter } from '../interpreter.js';
import type { Reading } from '../reading.js';
import type { RulesInterpreter } from '../rules-interpreter.js';
import { answerSchema, type Answer } from './answer.js';
import { mergeReadings } from './merge.js';
import type { ReadingAllowance, ReadingCache, ReadingTicket } from './reading-cache.js';
import { ReadingRest, REST_MS } from './reading-rest.js';
import { formVersion, ModelDeclined, type ModelAnswer, type TextModel } from './text-model.js';

export interface ModelInterpreterParts {
  readonly rules: RulesInterpreter;
  readonly model: TextModel;
  readonly cache: ReadingCache;
  readonly allowance: ReadingAllowance;
  /** How long a model that keeps failing is left alone, ms. */
  readonly restMs?: number;
}

/**
 * Reads with a Gemini text model on top of the rules. Whatever goes wrong (late, refused, broken, no money) the rules' reading
 * stands, and the same words are left to them for a minute.
 * A reading is kept under the normalised text, so that a repeat is free and leads to the same concept;
 * the same text asked twice at once is asked once.
 */
export class ModelInterpreter implements Interpreter {
  private readonly version: string;
  private readonly rest: ReadingRest;
  private readonly underWay = new Map<string, Promise<Answer | null>>();
  /** Readings with the model's answer in them, which stays what it is; the rules' own reading is only until it answers. */
  private readonly known = lru<Reading>(500, REMEMBERED_MS);

  constructor(private readonly parts: ModelInterpreterParts) {
    this.version = formVersion(parts.model.name);
    this.rest = new ReadingRest(parts.restMs ?? REST_MS);
  }

  async read(text: string): Promise<Reading> {
    return this.known.get(text) ?? this.merged(text, (await this.remembered(text)) ?? (await this.askedOnce(text)));
  }

  /** The model's reading when it is already known, without any call that costs. */
  async readFree(text: string): Promise<Reading> {
    return this.known.get(text) ?? this.merged(text, await this.remembered(text));
  }

  private merged(text: string, answer: Answer | null): Reading {
    const rules = this.parts.rules.readNow(text);
    if (answer === null) return rules;
    const reading = mergeReadings(answer, rules, text);
    this.known.set(text, reading);
    return reading;
  }

  private keyOf(text: string): string {
    return `reading:${this.version}:${createHash('sha256').update(text, 'utf8').digest('hex')}`;
  }

  private async remembered(text: string): Promise<Answer | null> {
    try {
      const kept = await this.parts.cache.get(this.keyOf(text));
      return kept === null ? null : (answerSchema.safeParse(JSON.parse(kept)).data ?? null);
    } catch (error) {
      logger.warn('reading cache', { error: String(error) });
      return null;
    }
  }

  private askedOnce(text: string): Promise<Answer | null> {
    const key = this.keyOf(text);
    const known = this.underWay.get(key);
    if (known !== undefined) return known;
    const asked = this.rest.reading(key, () => this.asked(text)).finally(() => this.underWay.delete(key));
    this.underWay.set(key, asked);
    return asked;
  }

  private async asked(text: string): Promise<Answer | null> {
    const ticket = await this.parts.allowance.reserve();
    if (ticket === null) return null;
    const { json, usage }: ModelAnswer = await this.parts.model.ask(text).catch((error: unknown) => settleFailure(ticket, error));
    await (usage === null ? ticket.settleUnknown() : ticket.settle(usage));
    const answer = answerSchema.parse(JSON.parse(json));
    await this.parts.cache.set(this.keyOf(text), JSON.stringify(answer));
    return answer;
  }
}

async function settleFailure(ticket: ReadingTicket, error: unknown): Promise<never> {
  await (error instanceof ModelDeclined ? ticket.release() : ticket.settleUnknown());
  throw error;
}
