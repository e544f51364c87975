import { AppError } from '../../platform/index.js';
import { compose } from './compose/compose.js';
import { toldVariation } from './compose/variation.js';
import type { Brief } from './brief.js';
import { EngineeringMemory, memoryKey } from './engineering-memory.js';
import type { AspectRatio, EngineeredPrompt, Refinement, StageReport } from './engineered-prompt.js';
import { fingerprint } from './fingerprint/fingerprint.js';
import { asTyped, readingAsTyped } from './interpret/as-typed.js';
import type { Interpreter } from './interpret/interpreter.js';
import type { Reading } from './interpret/reading.js';
import { normalise, type Normalised } from './normalise/normalise.js';
import { OneATurn } from './one-a-turn.js';
import { applyPolicy } from './policy/policy.js';
import { promptProblems } from './prompt-engineering.errors.js';
import type { Engineered, EngineeringContext, EngineeringRequest } from './request.js';
import { nearestCanvas } from './resolve/canvas.js';
import { checkExplicit } from './resolve/explicit.js';
import { resolve, type Resolved } from './resolve/resolve.js';
import { verbatimBrief } from './resolve/verbatim.js';
import { refine, unchanged } from './refine/refine.js';
import { sayRefusal } from './prompt-engineering.sentences.js';

/** Letters, digits, pictures: anything that can be meant. */
const MEANINGFUL = /[\p{L}\p{N}\p{Extended_Pictographic}]/u;

/**
 * Words to engineered prompts: normalise → interpret → resolve → policy → compose → fingerprint.
 * Each stage is a pure function of what came before (the interpreter alone may ask a model) and reports what it changed.
 */
export class PromptEngineering {
  private readonly memory = new EngineeringMemory();
  private readonly turns = new OneATurn();

  constructor(private readonly interpreter: Interpreter, private readonly freeInterpreter: Interpreter) {}

  /**
   * One engineered prompt a variation. Throws `prompt-empty`, `prompt-refused`, `style-unknown`, `placement-unknown`,
   * `lettering-malformed`; never fails because an interpreter's model did.
   */
  engineer(request: EngineeringRequest, context: EngineeringContext): Promise<Engineered> {
    return this.run(request, context, request.verbatim === true ? asTyped : this.interpreter);
  }

  /** The same without any call that costs: a model's reading is used only when it is already known. */
  preview(request: EngineeringRequest, context: EngineeringContext): Promise<Engineered> {
    return this.run(request, context, request.verbatim === true ? asTyped : this.freeInterpreter);
  }

  private async run(request: EngineeringRequest, context: EngineeringContext, interpreter: Interpreter): Promise<Engineered> {
    const key = memoryKey(request, context);
    const known = context.parent === null ? this.memory.recall(key) : undefined;
    if (known === undefined) await this.turns.pass();
    if (context.parent !== null) return engineered({ request, context, normalised: meant(request), reading: null });
    const normalised = known?.normalised ?? meant(request);
    const reading = await interpreter.read(normalised.text);
    if (known !== undefined && known.reading === reading) return known.engineered;
    return this.memory.remember(key, { normalised, reading, engineered: engineered({ request, context, normalised, reading }) });
  }
}

/** @throws AppError for explicit fields that are not of the catalogue, and for words that mean nothing */
function meant(request: EngineeringRequest): Normalised {
  checkExplicit(request);
  const normalised = normalise(request.prompt);
  if (!MEANINGFUL.test(normalised.text)) throw empty();
  return normalised;
}

interface Read {
  readonly request: EngineeringRequest;
  readonly context: EngineeringContext;
  readonly normalised: Normalised;
  /** null: the words change the concept before. */
  readonly reading: Reading | null;
}

/** Everything after the interpreter: pure. */
function engineered({ request, context, normalised, reading }: Read): Engineered {
  const resolved = resolvedFrom({ request, context, normalised, reading });
  const refinement = context.parent === null ? null : { parentSha256: context.parent.sha256, instruction: normalised.text };
  const judged = applyPolicy({ brief: resolved.brief, text: normalised.text, instruction: refinement?.instruction ?? null });
  const prompts = variationsOf({ request, context, brief: judged.brief, aspectRatio: resolved.aspectRatio, refinement });
  const [first] = prompts;
  return { prompts, brief: first.brief, stages: reports({ normalised, reading, resolved, judged, first, context }) };
}

function empty(): AppError {
  return new AppError(promptProblems.empty, {
    detail: sayRefusal('prompt-empty'),
    errors: [{ field: 'prompt', message: 'must hold at least one word or picture' }],
  });
}

function resolvedFrom({ request, context: { parent }, normalised: { text }, reading }: Read): Resolved {
  if (request.verbatim === true) return drawnAsTyped(text, parent?.brief ?? null, request);
  return reading === null ? refine(text, parent?.brief ?? null, request) : resolve(reading, request);
}

function drawnAsTyped(text: string, parent: Brief | null, request: EngineeringRequest): Resolved {
  const resolved = parent === null ? resolve(readingAsTyped(text), request) : unchanged(parent, request);
  return { ...resolved, brief: verbatimBrief(resolved.brief) };
}

interface Settled {
  readonly request: EngineeringRequest;
  readonly context: EngineeringContext;
  readonly brief: Brief;
  readonly aspectRatio: AspectRatio;
  readonly refinement: Refinement | null;
}

function variationsOf(settled: Settled): Engineered['prompts'] {
  const from = settled.request.variation ?? 1;
  const further = Array.from({ length: (settled.request.count ?? 1) - 1 }, (_, index) => variationOf(settled, from + 1 + index));
  return [variationOf(settled, from), ...further];
}

function variationOf({ request, context, brief: common, aspectRatio, refinement }: Settled, variation: number): EngineeredPrompt {
  const brief = variation === 1 ? common : { ...common, added: [...common.added, toldVariation(variation)] };
  const { engine, model, cacheScope, imageSize } = context;
  const { text, templateHash } = compose({ engine, brief, variation, refinement });
  const references = request.referenceImages ?? [];
  const key = fingerprint({
    cacheScope, templateHash, engine, model, aspectRatio, imageSize, variation, parent: refinement?.parentSha256 ?? null, references, prompt: text,
  });
  return { engine, model, brief, text, templateHash, aspectRatio, imageSize, variation, refinement, references, fingerprint: key };
}

interface Course {
  readonly normalised: Normalised;
  readonly reading: Reading | null;
  readonly resolved: Resolved;
  readonly judged: { readonly brief: Brief; readonly changes: readonly string[] };
  readonly first: EngineeredPrompt;
  readonly context: EngineeringContext;
}

function reports({ normalised, reading, resolved, judged, first, context }: Course): readonly StageReport[] {
  const { brief } = resolved;
  return [
    { name: 'normalise', changes: normalised.changes, output: normalised.text },
    { name: 'interpret', changes: readingChanges(reading, brief), output: reading ?? brief },
    { name: 'resolve', changes: [...brief.added, ...brief.leftOut], output: brief },
    { name: 'policy', changes: judged.changes, output: judged.brief.notices },
    { name: 'compose', changes: [`Written for the ${context.engine} engine, template ${first.templateHash.slice(0, 8)}.`], output: first.text },
    { name: 'fingerprint', changes: ['SHA-256 over the canonical JSON of everything that decides the drawing.'], output: first.fingerprint },
  ];
}

function readingChanges(reading: Reading | null, { verbatim }: Brief): readonly string[] {
  if (verbatim === true) return ['Nothing was read into the words: they are drawn as typed.'];
  return reading === null ? ['Read as a change of the concept before.'] : [...reading.leftOut, ...reading.added];
}

/** The canvas a brief's proportions belong to. */
export const canvasOf = (brief: Brief): AspectRatio => nearestCanvas(brief.widthMm, brief.heightMm);
