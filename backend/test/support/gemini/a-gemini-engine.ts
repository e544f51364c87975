import type { AnswerReader } from '../../../src/modules/generation/engines/gemini/answer/answer-reader.js';
import { openBody } from '../../../src/modules/generation/engines/gemini/answer/open-body.js';
import { GeminiEngine } from '../../../src/modules/generation/engines/gemini/gemini-engine.js';
import {
  PATIENCE,
  type EngineAlarm,
  type GeminiConfig,
  type Patience,
} from '../../../src/modules/generation/engines/gemini/gemini-config.js';

/** An engine in a world where time passes only while it sleeps, and dice fall in the middle. */
export interface EngineUnderTest {
  readonly engine: GeminiEngine;
  readonly alarms: EngineAlarm[];
  /** Every pause, milliseconds. */
  readonly pauses: number[];
  /** Lets time pass. */
  pass(milliseconds: number): void;
}

/** Opens answers where it is called: an engine under test needs no threads. */
export const inPlace: AnswerReader = { expect: () => undefined, open: openBody };

export const SHORT_PATIENCE: Patience = { ...PATIENCE, attemptMs: { '1K': 1_500, '2K': 1_500, '4K': 20_000 } };

export interface EngineWishes extends Partial<Omit<GeminiConfig, 'baseUrl'>> {
  /** Milliseconds since 1970. */
  readonly startsAt?: number;
}

export function aGeminiEngine(baseUrl: string, wishes: EngineWishes = {}): EngineUnderTest {
  const { startsAt = Date.UTC(2026, 10, 23, 12), ...config } = wishes;
  let time = startsAt;
  const alarms: EngineAlarm[] = [];
  const pauses: number[] = [];
  const surroundings = {
    now: () => time,
    random: () => 0.5,
    sleep: (milliseconds: number) => {
      pauses.push(milliseconds);
      time += milliseconds;
      return Promise.resolve();
    },
    alarm: (alarm: EngineAlarm) => void alarms.push(alarm),
  };
  const engine = new GeminiEngine(
    {
      apiKey: 'a-key-of-the-tests',
      baseUrl,
      model: 'gemini-nano-banana-2.1',
      fallbackModel: 'gemini-3-pro-image',
      apiVersion: 'v1beta',
      patience: PATIENCE,
      ...config,
    },
    surroundings,
    inPlace,
  );
  return { engine, alarms, pauses, pass: (milliseconds) => void (time += milliseconds) };
}
