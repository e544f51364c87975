import { Injectable } from '@nestjs/common';
import canonicalize from 'canonicalize';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { createHash } from 'node:crypto';
import { newId } from '../../../platform/ids/index.js';
import { AppError, asAppError, logger, toProblem } from '../../../platform/index.js';
import { principalOf } from '../../access/index.js';
import type { Generation } from '../generation.contracts.js';
import { generationProblems } from '../generation.errors.js';
import { GenerationDesk } from '../progress/generation-desk.js';
import { AnswerBook, type Claim, type Claimed, type KeptAnswer } from './answer-book.js';
import { answersOrProblem } from './answers-unavailable.js';
import { promiseGeneration } from './promised-generation.js';

/** What leaves again with a replay, besides status and body. */
const KEPT_HEADERS = ['location', 'preference-applied'] as const;

const hashOf = (body: unknown): string => createHash('sha256').update(canonicalize(body) ?? '').digest('hex');

const headersOf = (reply: FastifyReply): Readonly<Record<string, string>> =>
  Object.fromEntries(KEPT_HEADERS.flatMap((name) => (reply.hasHeader(name) ? [[name, String(reply.getHeader(name))]] : [])));

/** One request with a key, and how it is answered the first time. */
export interface KeyedCall {
  readonly request: FastifyRequest;
  readonly reply: FastifyReply;
  readonly answer: () => Promise<Generation>;
}

/**
 * `Idempotency-Key`: the same key with the same body is answered once and replayed afterwards, whatever happened to the
 * first answer on its way. Without the header no query stands before an answer (docs/decisions/0066).
 */
@Injectable()
export class AnsweredOnce {
  constructor(private readonly book: AnswerBook, private readonly desk: GenerationDesk) {}

  /** @throws AppError `idempotency-key-reused`, `idempotency-key-in-use`, and whatever the first answer threw */
  async answer(key: string, call: KeyedCall): Promise<unknown> {
    const { ownerId } = principalOf(call.request);
    const keyed = { ownerId, key, requestHash: hashOf(call.request.body ?? null), generationId: newId() };
    const claimed = await answersOrProblem(() => this.book.claim(keyed));
    if (claimed.kind !== 'mine') return this.replay(answerOf(claimed), call);
    const known = claimed.claim.takenOver ? await this.finishedBefore(claimed.claim, call) : null;
    return known ?? this.carryOut(claimed.claim, call);
  }

  /** The process that began it died after the answer was safe: that answer it is. */
  private async finishedBefore(claim: Claim, call: KeyedCall): Promise<unknown> {
    const generation = await this.desk.succeeded(principalOf(call.request), claim.generationId);
    if (generation === null) return null;
    const answer = { status: 200, headers: {}, body: { ...generation } };
    await this.settle(() => this.book.keep(claim, answer));
    return this.replay(answer, call);
  }

  private async carryOut(claim: Claim, { request, reply, answer }: KeyedCall): Promise<unknown> {
    promiseGeneration(request, claim.generationId);
    try {
      const body = { ...(await answer()) };
      await this.settle(() => this.book.keep(claim, { status: reply.statusCode, headers: headersOf(reply), body }));
      return body;
    } catch (thrown) {
      const error = asAppError(thrown);
      const final = error.kind.status === 422;
      await this.settle(() => (final
        ? this.book.keep(claim, { status: 422, headers: {}, body: toProblem(error, request.id) })
        : this.book.release(claim)));
      throw error;
    }
  }

  /** What was paid for is handed out even when the database went away meanwhile; a second try then finds it in the history. */
  private async settle(write: () => Promise<void>): Promise<void> {
    await write().catch((error: unknown) => logger.warn('The answer to an idempotency key was not kept', { error }));
  }

  private replay(answer: KeptAnswer, { reply }: KeyedCall): unknown {
    void reply.status(answer.status).headers({ ...answer.headers, 'idempotent-replayed': 'true', 'cache-status': 'tattoo; hit; detail=idempotent-replay' });
    if (answer.status < 400) return this.desk.withFreshLinks(answer.body as unknown as Generation);
    void reply.header('content-type', 'application/problem+json; charset=utf-8').header('cache-control', 'no-store');
    return answer.body;
  }
}

/** @throws AppError when there is no answer to replay */
function answerOf(claimed: Exclude<Claimed, { readonly kind: 'mine' }>): KeptAnswer {
  if (claimed.kind === 'answered') return claimed.answer;
  if (claimed.kind === 'other-request') {
    throw new AppError(generationProblems.idempotencyKeyReused, { detail: 'This key came with another body before. Send a new key with a new request.' });
  }
  throw new AppError(generationProblems.idempotencyKeyInUse, {
    detail: 'The first request with this key is still being answered. Ask again with the same key.', retryAfterSeconds: 2,
  });
}
