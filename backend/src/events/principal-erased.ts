/**
 * Somebody erased everything of theirs; the rows are gone already. A listener that cannot do its part now throws:
 * the event comes again until every listener has (at least once; on one process only).
 */
export interface PrincipalErased {
  readonly ownerId: string;
  /** SHA-256 of images that nobody else has. */
  readonly images: readonly string[];
  /** Cache keys that no concept of anybody else came from. */
  readonly fingerprints: readonly string[];
}

export const PRINCIPAL_ERASED = 'principal.erased';
