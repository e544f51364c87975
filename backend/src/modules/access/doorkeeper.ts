import { Inject, Injectable } from '@nestjs/common';
import { createHmac } from 'node:crypto';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { APP_CONFIG, type AppConfig } from '../../config/index.js';
import { AppError } from '../../platform/index.js';
import { accessProblems } from './access.errors.js';
import { KeyChecker } from './keys/key-checker.js';
import type { Principal, Scope } from './principal.js';
import { isForged } from './sessions/same-origin.js';
import { SessionCookies } from './sessions/session-cookies.js';
import { sayAtTheDoor } from './access.sentences.js';

const LOOPBACK = new Set(['127.0.0.1', '::1', 'localhost']);
const BEARER = /^bearer +(\S+)$/iu;

/** Decides who asks: a key, a session that shows its cookie, or somebody new who gets one. */
@Injectable()
export class Doorkeeper {
  private readonly sessionScopes: readonly Scope[];
  private readonly trustedOrigins: readonly string[];

  constructor(
    @Inject(APP_CONFIG) private readonly config: AppConfig,
    private readonly cookies: SessionCookies,
    private readonly keys: KeyChecker,
  ) {
    this.sessionScopes = scopesOfSessions(config);
    const { publicUrl, corsOrigins } = config.http;
    this.trustedOrigins = publicUrl === null ? corsOrigins : [new URL(publicUrl).origin, ...corsOrigins];
  }

  /**
   * @throws AppError `two-credentials`, `invalid-key`, `foreign-origin`, `access-unavailable`
   */
  async identify(request: FastifyRequest, reply: FastifyReply): Promise<Principal> {
    const { authorization } = request.headers;
    const hasCookie = this.cookies.present(request);
    if (authorization === undefined) return this.session(request, reply, hasCookie);
    if (hasCookie) {
      throw new AppError(accessProblems.twoCredentials, { detail: 'Send the Authorization header or the session cookie, not both.' });
    }
    const [, text] = BEARER.exec(authorization) ?? [];
    if (text === undefined) throw new AppError(accessProblems.invalidKey, { detail: 'The header should read: Authorization: Bearer tcd_live_…' });
    return this.keys.check(text);
  }

  /**
   * Somebody who may do all of this.
   * @throws AppError `key-required`, `scope-missing`, and what `identify` throws
   */
  async admit(request: FastifyRequest, reply: FastifyReply, needed: readonly Scope[]): Promise<Principal> {
    const principal = await this.identify(request, reply);
    requireScopes(principal, needed);
    return principal;
  }

  private session(request: FastifyRequest, reply: FastifyReply, hasCookie: boolean): Principal {
    const { 'sec-fetch-site': site, origin } = request.headers;
    const secFetchSite = typeof site === 'string' ? site : undefined;
    if (isForged({ method: request.method, host: request.host, secFetchSite, origin, hasCookie }, this.trustedOrigins)) {
      throw new AppError(accessProblems.foreignOrigin, { detail: 'Send it from the dashboard itself or with an Origin header that is this address, or use an API key without a cookie.' });
    }
    const known = this.cookies.read(request);
    const id = known ?? this.cookies.begin(request, reply);
    return {
      kind: 'session', ownerId: `ses_${id}`,
      // Somebody without a cookie could come as somebody new each time: limits and budget then go by address.
      id: known === null ? this.addressId(request.ip) : `ses_${id}`,
      cacheScope: 'anonymous', scopes: this.sessionScopes, dailyBudgetMicroUsd: this.config.access.anonymousDailyBudgetMicroUsd,
    };
  }

  private addressId(ip: string): string {
    return `new_${createHmac('sha256', this.config.secrets.session).update(ip).digest('base64url').slice(0, 22)}`;
  }
}

/**
 * A session may draw and read where anonymous access is on. It may manage keys only on a machine of one's own:
 * development mode, listening on the loopback, no proxy in front (ADR 0061).
 */
function scopesOfSessions({ access, production, http }: AppConfig): readonly Scope[] {
  if (!access.anonymous) return [];
  const ownMachine = !production && !http.trustProxy && LOOPBACK.has(http.host);
  return ownMachine ? ['draw', 'read', 'admin'] : ['draw', 'read'];
}

function requireScopes(principal: Principal, needed: readonly Scope[]): void {
  const missing = needed.filter((scope) => !principal.scopes.includes(scope));
  if (missing.length === 0) return;
  if (principal.kind === 'session') {
    throw new AppError(accessProblems.keyRequired, { detail: sayAtTheDoor('key-required') });
  }
  throw new AppError(accessProblems.scopeMissing, { detail: `The key lacks the scope ${missing.join(', ')}.`, extra: { missingScopes: missing } });
}
