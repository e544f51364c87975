import type { AppError, ProblemKind } from '../../platform/problem/index.js';

/** Everything that can go wrong while drawing. Titles are for people; what it cost and what to do is in the detail. */
export const generationProblems = {
  promptRefused: { code: 'prompt-refused', status: 422, title: 'The image service declined to draw this.', level: 'info' },
  likenessRefused: { code: 'likeness-refused', status: 422, title: 'The drawing came too close to an existing work and was withheld.', level: 'info' },
  promptTooLong: { code: 'prompt-too-long', status: 422, title: 'The description is too long for the image service.', level: 'info' },
  noImage: { code: 'no-image-returned', status: 502, title: 'The image service answered without a drawing.', level: 'warn' },
  malformedDrawing: { code: 'malformed-drawing', status: 502, title: 'What came back was not a complete drawing.', level: 'warn' },
  drawingInterrupted: { code: 'drawing-interrupted', status: 502, title: 'The connection broke before the drawing had arrived.', level: 'warn' },
  providerFailed: { code: 'provider-failed', status: 502, title: 'The image service failed.', level: 'warn' },
  providerRejected: { code: 'provider-rejected-request', status: 502, title: 'The image service did not accept our request.', level: 'error' },
  providerCredentials: { code: 'provider-credentials', status: 502, title: 'The image service does not accept this installation.', level: 'error' },
  modelRetired: { code: 'model-retired', status: 502, title: 'The image model no longer exists.', level: 'error' },
  providerBusy: { code: 'provider-busy', status: 503, title: 'The image service is receiving too many requests.', level: 'warn' },
  providerQuota: { code: 'provider-quota-exhausted', status: 503, title: "This installation's allowance at the image service is used up.", level: 'error' },
  providerOverloaded: { code: 'provider-overloaded', status: 503, title: 'The image service is overloaded.', level: 'warn' },
  providerUnreachable: { code: 'provider-unreachable', status: 503, title: 'The image service cannot be reached.', level: 'warn' },
  providerUnavailable: { code: 'provider-unavailable', status: 503, title: 'The image service has been failing and is left alone for a moment.', level: 'warn' },
  providerTimeout: { code: 'provider-timeout', status: 504, title: 'The image service took too long.', level: 'warn' },
  drawingStopped: { code: 'drawing-stopped', status: 409, title: 'The drawing was stopped.', level: 'info' },
  idempotencyKeyReused: { code: 'idempotency-key-reused', status: 422, title: 'This idempotency key belongs to another request.', level: 'info' },
  idempotencyKeyInUse: { code: 'idempotency-key-in-use', status: 409, title: 'The first request with this key is still under way.', level: 'info' },
  idempotencyUnavailable: { code: 'idempotency-unavailable', status: 503, title: 'Idempotency keys cannot be checked right now.', level: 'warn' },
  engineNotConfigured: { code: 'engine-not-configured', status: 422, title: 'This installation has no such engine.', level: 'info' },
  generationNotFound: { code: 'generation-not-found', status: 404, title: 'There is no such generation of yours.', level: 'info' },
  parentNotFound: { code: 'parent-not-found', status: 404, title: 'There is no such concept of yours to change.', level: 'info' },
  referenceNotFound: { code: 'reference-not-found', status: 404, title: 'There is no such reference image of yours.', level: 'info' },
} as const satisfies Record<string, ProblemKind>;

const refusals: ReadonlySet<string> = new Set([generationProblems.promptRefused.code, generationProblems.likenessRefused.code]);

/** The same words will be refused again: worth remembering for some minutes. */
export const isRefusal = (error: AppError): boolean => refusals.has(error.kind.code);
