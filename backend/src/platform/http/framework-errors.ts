import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify';
import { randomUUID } from 'node:crypto';
import { STATUS_CODES } from 'node:http';
import type { Socket } from 'node:net';
import { AppError } from '../problem/app-error.js';
import { platformProblems } from '../problem/platform.errors.js';
import { toProblem } from '../problem/problem.filter.js';

const PROBLEM_TYPE = 'application/problem+json; charset=utf-8';

/** Faults of an address, found by the router before any hook or filter runs: broken percent-encoding, an id of 200 letters. */
export function answerFrameworkError(error: FastifyError, request: FastifyRequest, reply: FastifyReply): void {
  const tooLong = error.code === 'FST_ERR_MAX_PARAM_LENGTH';
  const problem = tooLong
    ? new AppError(platformProblems.notFound, { detail: 'No such address. The API is described at /docs.' })
    : new AppError(platformProblems.badRequest, { detail: 'The address is not valid: its percent-encoding is broken.' });
  void reply.status(problem.kind.status).headers({ 'content-type': PROBLEM_TYPE, 'cache-control': 'no-store', 'x-request-id': request.id });
  void reply.send(JSON.stringify(toProblem(problem, request.id)));
}

/** What is not HTTP, or has headers without end, is answered on the socket: there is no request yet. */
export function answerClientError(error: NodeJS.ErrnoException, socket: Socket): void {
  if (error.code === 'ECONNRESET' || !socket.writable) return;
  const tooLarge = error.code === 'HPE_HEADER_OVERFLOW';
  const kind = tooLarge ? platformProblems.headersTooLarge : platformProblems.badRequest;
  const id = randomUUID();
  const body = JSON.stringify(toProblem(new AppError(kind), id));
  const head = [`HTTP/1.1 ${kind.status} ${STATUS_CODES[kind.status] ?? ''}`, `content-type: ${PROBLEM_TYPE}`, `content-length: ${Buffer.byteLength(body)}`, `x-request-id: ${id}`, 'connection: close'];
  socket.end(`${head.join('\r\n')}\r\n\r\n${body}`);
}
