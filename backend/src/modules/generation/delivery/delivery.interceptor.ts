import { Injectable, type CallHandler, type ExecutionContext, type NestInterceptor } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { from, switchMap, type Observable } from 'rxjs';
import { isDelivery, type Delivery } from './delivery.js';
import { DeliveryDesk } from './delivery-desk.js';
import type { Generation } from '../generation.contracts.js';

/**
 * The outermost interceptor of generation: an answer, found or drawn, is announced (`concept.delivered`) and leaves
 * as the contract says. It waits for the announcement to be durable, never for a database.
 */
@Injectable()
export class DeliveryInterceptor implements NestInterceptor {
  constructor(private readonly desk: DeliveryDesk) {}

  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const reply = context.switchToHttp().getResponse<FastifyReply>();
    return next.handle().pipe(switchMap((answer: unknown) => (isDelivery(answer) ? from(this.deliver(answer, reply)) : from(Promise.resolve(answer)))));
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
