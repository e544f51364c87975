import { AppError, asAppError } from '../../../platform/problem/index.js';
import { logger } from '../../../platform/telemetry/index.js';
import { usageProblems } from '../../usage/index.js';
import { offeringBuiltIn } from '../engines/built-in-offer.js';
import type { Drawing, DrawingOrder, DrawingProgress, ImageEngine, Quote } from '../engines/image-engine.js';
import type { Verification } from '../verification/verification.js';
import { verifyDrawing } from '../verification/verify-drawing.js';
import { sayAttempt } from '../generation.sentences.js';

export interface VerifiedTask {
  readonly engine: ImageEngine;
  readonly order: DrawingOrder;
  readonly signal: AbortSignal;
  readonly progress: DrawingProgress & {
    /** The drawing is there and is being looked at. */
    verifying(): void;
  };
  /** Asked before a second attempt: reserves that much more, or says no. */
  readonly affords: (quote: Quote) => Promise<boolean>;
  /** What is thought of a drawing; the built-in checks unless a test says otherwise. */
  readonly verify?: (drawing: Drawing, aspectRatio: string) => Verification;
}

export interface VerifiedDrawing {
  readonly drawing: Drawing;
  readonly verification: Verification;
  readonly attempts: 1 | 2;
  /** The attempts that brought a drawing together, micro-dollars. */
  readonly costMicroUsd: number;
  /** The drawing's own sentences, and what became of the attempts. */
  readonly notices: readonly string[];
}

interface Looked {
  readonly drawing: Drawing;
  readonly verification: Verification;
}

const builtIn = ({ seen }: Drawing, aspectRatio: string): Verification => verifyDrawing(seen, aspectRatio);

function look(task: VerifiedTask, drawing: Drawing): Looked {
  task.progress.verifying();
  const verification = (task.verify ?? builtIn)(drawing, task.order.prompt.aspectRatio);
  if (verification.verdict === 'doubtful') {
    // The numbers behind a finding are what its limits are tuned with later (docs/decisions/0044).
    logger.info('A drawing is doubtful', { model: drawing.model, score: verification.score, measures: verification.measures });
  }
  return { drawing, verification };
}

const outOfMoney: ReadonlySet<string> = new Set([usageProblems.budgetExceeded.code, usageProblems.budgetUnavailable.code]);

/** The first attempt: without money for it, the free engine is offered. */
async function drawFirst({ engine, order, signal, progress }: VerifiedTask): Promise<Drawing> {
  try {
    return await engine.draw(order, signal, progress);
  } catch (error) {
    if (error instanceof AppError && engine.name !== 'vector' && outOfMoney.has(error.kind.code)) throw offeringBuiltIn(error);
    throw error;
  }
}

/**
 * Findings worth paying for again. A wrong shape alone is not: the model ignores the ratio again as likely as not
 * (new-api#2470). The built-in engine draws the same thing from the same order, so it is never asked twice.
 */
function worthRedrawing(task: VerifiedTask, { verification }: Looked): boolean {
  return task.engine.name !== 'vector' && verification.findings.some(({ id }) => id !== 'wrong-shape');
}

type Second = { readonly looked: Looked } | { readonly problem: AppError };

/** Money for a second attempt; a budget that cannot be asked has none. The first drawing must not be lost over it. */
async function isAffordable(task: VerifiedTask): Promise<boolean> {
  try {
    return await task.affords(task.engine.quote(task.order.prompt));
  } catch (error) {
    logger.warn('No second attempt: the budget cannot be asked', { error });
    return false;
  }
}

async function redraw(task: VerifiedTask, first: Looked): Promise<Second> {
  const findings = first.verification.findings.map(({ id }) => id);
  try {
    const drawing = await task.engine.draw({ ...task.order, findings }, task.signal, task.progress);
    return { looked: look(task, drawing) };
  } catch (error) {
    // Whatever went wrong, the first drawing is there and paid for (guarantee G9).
    const problem = asAppError(error);
    logger.warn('A second attempt failed', { code: problem.kind.code, error: problem });
    return { problem };
  }
}

const found = ({ verification }: Looked): string => verification.findings.map(({ message }) => message).join(' ');

function afterSecond(first: Looked, second: Second): VerifiedDrawing {
  if ('problem' in second) {
    return {
      ...first,
      attempts: 2,
      costMicroUsd: first.drawing.costMicroUsd,
      notices: [...first.drawing.notices, sayAttempt('second-failed')],
    };
  }
  const { looked } = second;
  const isBetter = looked.verification.score > first.verification.score;
  const kept = isBetter ? looked : first;
  const notice = isBetter
    ? sayAttempt('second-better', { found: found(first) })
    : sayAttempt('second-no-better');
  const cost = first.drawing.costMicroUsd + looked.drawing.costMicroUsd;
  return { ...kept, attempts: 2, costMicroUsd: cost, notices: [...kept.drawing.notices, notice] };
}

/**
 * Draws, looks at the drawing, draws once more with firmer words when something is wrong and there is money for it,
 * and keeps the better one. What was found is on the result either way; nothing is withheld.
 * @throws AppError when the first attempt fails (a failed second attempt costs the installation, not the person)
 */
export async function drawVerified(task: VerifiedTask): Promise<VerifiedDrawing> {
  const first = look(task, await drawFirst(task));
  const only: VerifiedDrawing = { ...first, attempts: 1, costMicroUsd: first.drawing.costMicroUsd, notices: first.drawing.notices };
  if (!worthRedrawing(task, first) || task.signal.aborted) return only;
  return (await isAffordable(task)) ? afterSecond(first, await redraw(task, first)) : only;
}
