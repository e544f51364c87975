const SAFE = new Set(['GET', 'HEAD', 'OPTIONS']);

export interface OriginFacts {
  readonly method: string;
  /** Host the caller addressed, with port. */
  readonly host: string;
  readonly secFetchSite: string | undefined;
  readonly origin: string | undefined;
  readonly hasCookie: boolean;
}

function hostOf(origin: string): string | null {
  return URL.canParse(origin) ? new URL(origin).host : null;
}

/**
 * Cross-site request forgery: whether a browser may be doing this in somebody's name for another site.
 * Unsafe methods with a session cookie must prove the same origin (`Sec-Fetch-Site`, else `Origin`); without a cookie
 * there is no name to abuse, but a browser that says it comes from elsewhere is still refused.
 * @param trusted origins that are ours or are allowed by configuration
 */
export function isForged(facts: OriginFacts, trusted: readonly string[]): boolean {
  if (SAFE.has(facts.method)) return false;
  const { origin, secFetchSite } = facts;
  if (origin !== undefined) return !(trusted.includes(origin) || hostOf(origin) === facts.host);
  if (secFetchSite !== undefined) return secFetchSite !== 'same-origin';
  return facts.hasCookie;
}
