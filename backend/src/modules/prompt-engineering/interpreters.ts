import type { Interpreter } from './interpret/interpreter.js';
import { ModelInterpreter } from './interpret/model/model-interpreter.js';
import type { ReadingAllowance, ReadingCache } from './interpret/model/reading-cache.js';
import { TextModel } from './interpret/model/text-model.js';
import { RulesInterpreter } from './interpret/rules-interpreter.js';
import { PromptEngineering } from './prompt-engineering.js';

/** The text model that reads, as plain values. */
export interface TextModelSettings {
  readonly apiKey: string;
  readonly baseUrl: string | null;
  readonly model: string;
  /** Milliseconds; 3000 unless given. */
  readonly deadlineMs?: number;
  readonly cache: ReadingCache;
  readonly allowance: ReadingAllowance;
}

/** Prompt engineering with the rules alone (null), or with a text model on top of them. */
export function createPromptEngineering(textModel: TextModelSettings | null): PromptEngineering {
  const rules = new RulesInterpreter();
  if (textModel === null) return new PromptEngineering(rules, rules);
  const { cache, allowance, ...options } = textModel;
  const interpreter = new ModelInterpreter({ rules, cache, allowance, model: new TextModel(options) });
  const free: Interpreter = { read: (text) => interpreter.readFree(text) };
  return new PromptEngineering(interpreter, free);
}
