import { billable } from '../order.mjs';
import { detail, rpcError } from './answer.mjs';

const QUOTA_WORDS = 'You exceeded your current quota, please check your plan and billing details.';
const help = detail('Help', {
  links: [{ description: 'Learn more about Gemini API quotas', url: 'https://ai.google.dev/gemini-api/docs/rate-limits' }],
});

/** 429 with QuotaFailure, Help and RetryInfo, the way Google writes it. */
const quota =
  (quotaId, quotaValue, retryDelay, message = QUOTA_WORDS) =>
  (order) =>
    rpcError(429, 'RESOURCE_EXHAUSTED', message, [
      detail('QuotaFailure', {
        violations: [
          {
            quotaMetric: 'generativelanguage.googleapis.com/generate_content_free_tier_requests',
            quotaId,
            quotaDimensions: { location: 'global', model: order.model },
            quotaValue,
          },
        ],
      }),
      help,
      detail('RetryInfo', { retryDelay: order.options.retryDelay ?? retryDelay }),
    ]);

const html = (status, words) =>
  `<html>\r\n<head><title>${status} ${words}</title></head>\r\n<body><center><h1>${status} ${words}</h1></center></body>\r\n</html>`;

const invalidKey = (message) => () =>
  rpcError(400, 'INVALID_ARGUMENT', message, [
    detail('ErrorInfo', {
      reason: 'API_KEY_INVALID',
      domain: 'googleapis.com',
      metadata: { service: 'generativelanguage.googleapis.com' },
    }),
  ]);

const forbidden = (message) => () => rpcError(403, 'PERMISSION_DENIED', message);

/** The image was made before the gateway gave up: it is on the bill although nobody received it. */
const lost = (order) => billable(order.used({ images: 1 }));

/** Table C: HTTP errors. */
export const httpErrors = {
  C1: quota('GenerateRequestsPerMinutePerProjectPerModel-FreeTier', '10', '2s'),
  'C1-long': quota('GenerateRequestsPerMinutePerProjectPerModel', '10', '56s'),
  C2: quota('GenerateRequestsPerDayPerProjectPerModel-FreeTier', '20', '24s'),
  C3: quota('GenerateRequestsPerDayPerProjectPerModel', '250', '475s', `${QUOTA_WORDS} Please retry in 7m55.957153112s.`),
  C4: () => rpcError(429, 'RESOURCE_EXHAUSTED', 'Resource has been exhausted (e.g. check quota).'),
  C5: () => ({
    status: 429,
    used: null,
    json: [
      {
        error: {
          code: 429,
          message: 'Resource exhausted. Please try again later.',
          status: 'RESOURCE_EXHAUSTED',
          errors: [{ message: 'Resource exhausted.', domain: 'global', reason: 'rateLimitExceeded' }],
        },
      },
    ],
  }),
  C6: () =>
    rpcError(
      429,
      'RESOURCE_EXHAUSTED',
      'Your project has exceeded its monthly spending cap. Please go to AI Studio to manage your project spend cap.',
    ),
  C7: quota(
    'GenerateRequestsPerDayPerProjectPerModel-FreeTier',
    '0',
    '31s',
    `${QUOTA_WORDS}\n* Quota exceeded for metric: generativelanguage.googleapis.com/generate_content_free_tier_requests, limit: 0`,
  ),
  C8: () => rpcError(503, 'UNAVAILABLE', 'The model is overloaded. Please try again later.'),
  C9: (order) =>
    rpcError(503, 'UNAVAILABLE', `No capacity available for model ${order.model} on the server`, [
      detail('ErrorInfo', { reason: 'MODEL_CAPACITY_EXHAUSTED', domain: 'cloudcode-pa.googleapis.com' }),
    ]),
  'C10-500': () =>
    rpcError(
      500,
      'INTERNAL',
      'An internal error has occurred. Please retry or report in https://developers.generativeai.google/guide/troubleshooting',
    ),
  'C10-502': (order) => ({ status: 502, text: html(502, 'Bad Gateway'), headers: { 'content-type': 'text/html' }, used: lost(order) }),
  'C10-504': (order) => ({
    ...rpcError(504, 'DEADLINE_EXCEEDED', 'Deadline expired before operation could complete.'),
    used: lost(order),
  }),
  C11: invalidKey('API key not valid. Please pass a valid API key.'),
  'C11-expired': invalidKey('API key expired. Please renew the API key.'),
  'C11-missing': () => rpcError(400, 'INVALID_ARGUMENT', 'API Key not found. Please pass a valid API key.'),
  C12: forbidden('Your API key was reported as leaked. Please use another API key.'),
  C13: forbidden("Permission denied: Consumer 'api_key:AIzaSyStandInLeaksThisKey0123456789' has been suspended."),
  'C13-project': forbidden('Your project has been denied access. Please contact support.'),
  C14: (order) =>
    rpcError(
      404,
      'NOT_FOUND',
      `models/${order.model} is not found for API version v1beta, or is not supported for generateContent. ` +
        'Call ListModels to see the list of available models and their supported methods.',
    ),
  C15: () => rpcError(404, 'NOT_FOUND', 'Requested entity was not found.'),
  C16: () =>
    rpcError(
      400,
      'INVALID_ARGUMENT',
      'Image part is missing a thought_signature in content position 3, part position 1. ' +
        'Please refer to https://ai.google.dev/gemini-api/docs/thought-signatures',
    ),
  C17: () => rpcError(400, 'INVALID_ARGUMENT', 'The input token count (1050890) exceeds the maximum number of tokens allowed (32768).'),
  C18: (order) => rpcError(400, 'INVALID_ARGUMENT', `Unsupported image size 512 for model ${order.model}.`),
  C19: () => ({
    status: 429,
    text: 'Too many requests from this IP, please try again after 15 minutes.',
    headers: { 'content-type': 'text/plain' },
    used: null,
  }),
};
