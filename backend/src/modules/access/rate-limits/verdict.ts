/** What the limiter says about one request. */
export interface Verdict {
  readonly allowed: boolean;
  /** Requests in a window. */
  readonly limit: number;
  readonly remaining: number;
  /** Seconds until the window ends, at least 1. */
  readonly resetSeconds: number;
}

/** `RateLimit-Policy` and `RateLimit` as draft-ietf-httpapi-ratelimit-headers-11 spells them. */
export function rateLimitHeaders(verdict: Verdict): { readonly 'ratelimit-policy': string; readonly ratelimit: string } {
  return {
    'ratelimit-policy': `"generation";q=${verdict.limit};w=60`,
    ratelimit: `"generation";r=${verdict.remaining};t=${verdict.resetSeconds}`,
  };
}
