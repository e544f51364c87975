export type Scope = 'draw' | 'read' | 'admin';

/** Who is asking, decided once per request by the access guard. */
export interface Principal {
  readonly kind: 'session' | 'api-key';
  /** Owns rows: the session, or the organisation an API key belongs to. */
  readonly ownerId: string;
  /** The session id or the key id: what is rate limited and budgeted. */
  readonly id: string;
  /** One cache pool per organisation; anonymous sessions of an installation share `anonymous`. */
  readonly cacheScope: string;
  readonly scopes: readonly Scope[];
  /** Daily ceiling of this principal, micro-dollars. */
  readonly dailyBudgetMicroUsd: number;
}
