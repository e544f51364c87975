import { Injectable, type CallHandler, type ExecutionContext, type NestInterceptor } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { lastValueFrom, of, type Observable } from 'rxjs';
import type { Generation } from '../generation.contracts.js';
import { AnsweredOnce } from '../idempotency/answered-once.js';
import { readIdempotencyKey } from '../idempotency/idempotency-key.js';
import type { Delivery } from './delivery.js';
import { DeliveryDesk } from './delivery-desk.js';

/**
 * The outermost interceptor of generation: an answer, found or drawn, is announced (`concept.delivered`) and leaves
 * as the contract says. It waits for the announcement to be durable, never for a database. A request with an
 * `Idempotency-Key` is answered once: a replay draws nothing, books nothing and announces nothing.
 */
@Injectable()
export class DeliveryInterceptor implements NestInterceptor {
  constructor(private readonly desk: DeliveryDesk, private readonly once: AnsweredOnce) {}

  // Promises inside: each operator and each interceptor of a chain costs a hit more than what it does.
  async intercept(context: ExecutionContext, next: CallHandler<Delivery>): Promise<Observable<unknown>> {
    const http = context.switchToHttp();
    const [request, reply] = [http.getRequest<FastifyRequest>(), http.getResponse<FastifyReply>()];
    const answer = async (): Promise<Generation> => this.deliver(await lastValueFrom(next.handle()), reply);
    const key = readIdempotencyKey(request.headers['idempotency-key']);
    return of(key === null ? await answer() : await this.once.answer(key, { request, reply, answer }));
  }

  private async deliver(delivery: Delivery, reply: FastifyReply): Promise<Generation> {
    const { id, status } = delivery.generation;
    if (status === 'queued') {
      await this.desk.announceQueued(delivery);
      void reply.status(202).header('location', `/api/v1/generations/${id}`).header('preference-applied', 'respond-async');
    } else {
      await this.desk.announce(delivery);
      void reply.status(200);
    }
    return this.desk.toGeneration(delivery);
  }
}
