import { describe, expect, it } from '@jest/globals';
import { redact } from './redact.js';
import { readFault } from './read-fault.js';

const answer = (status: number, error: object | string) =>
  readFault({ status, retryAfter: null }, typeof error === 'string' ? error : JSON.stringify({ error }), 'the-key');

describe('reading an HTTP error', () => {
  it('takes the wait from RetryInfo, from the sentence, or from words of somebody else', () => {
    const info = { '@type': 'type.googleapis.com/google.rpc.RetryInfo', retryDelay: '0.5s' };
    expect(answer(429, { code: 429, message: 'Slow down.', details: [info] }).retryAfterMs).toBe(500);
    expect(answer(429, { code: 429, message: 'Please retry in 7m55.957153112s.' }).retryAfterMs).toBe(475_958);
    expect(answer(429, { code: 429, message: 'Please retry in 1h2m3s.' }).retryAfterMs).toBe(3_723_000);
    expect(answer(429, 'Too many requests from this IP, please try again after 15 minutes.').retryAfterMs).toBe(900_000);
    expect(answer(429, { code: 429, message: 'Resource has been exhausted (e.g. check quota).' }).retryAfterMs).toBeNull();
  });

  it('does not take "check your plan and billing details" for billing that is off, nor "rate limit: 60" for "limit: 0"', () => {
    expect(answer(429, { code: 429, message: 'You exceeded your current quota, please check your plan and billing details.' }).name).toBe('exhausted');
    expect(answer(429, { code: 429, message: 'Quota exceeded, limit: 60' }).name).toBe('exhausted');
    expect(answer(429, { code: 429, message: 'Quota exceeded, limit: 0, model: x' }).name).toBe('billing-off');
  });

  it('tells a retired model from a prompt that is too long, both 404', () => {
    expect(answer(404, { code: 404, message: 'models/x is not found for API version v1beta, or is not supported for generateContent.' }).name).toBe('model-gone');
    expect(answer(404, { code: 404, message: 'Requested entity was not found.' }).name).toBe('prompt-too-long');
  });

  it('takes statuses it has never seen for a failure above 500 and for a mistake of ours below', () => {
    expect(answer(599, '').name).toBe('internal-error');
    expect(answer(418, 'teapot').name).toBe('unsupported-request');
  });

  it('shows no HTML', () => {
    expect(answer(502, '<html><body>Bad Gateway</body></html>')).toMatchObject({ name: 'bad-gateway', says: null });
  });
});

describe('words of the provider', () => {
  it('lose keys, control and bidi characters, and the address of a link', () => {
    expect(redact("Consumer 'api_key:AIzaSyA0123456789' has the-key\u0000\u202e [policy](https://x.test/y)", 'the-key')).toBe("Consumer '[key]' has [key] policy");
  });

  it('are at most 400 characters, and null rather than empty', () => {
    expect(redact('x'.repeat(5000))).toHaveLength(400);
    expect(redact('\u200b')).toBeNull();
  });
});
