import { Inject, Injectable } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { APP_CONFIG, type AppConfig } from '../../../config/index.js';
import { lru } from 'tiny-lru';
import { newSessionToken, sessionIdOf } from './session-token.js';

const YEAR_SECONDS = 31_536_000;

/** The session cookie: HttpOnly, SameSite=Lax, and with `__Host-` and Secure wherever people arrive by https. */
@Injectable()
export class SessionCookies {
  /** Tokens whose signature was right: an answer that never changes while the secret is the same. */
  private readonly genuine = lru<string>(10_000);

  constructor(@Inject(APP_CONFIG) private readonly config: AppConfig) {}

  /** Whether any session cookie came along, ours or forged. */
  present(request: FastifyRequest): boolean {
    return request.cookies[this.nameFor(request)] !== undefined;
  }

  /** @returns the id of the session that asks, null for none or a forged one */
  read(request: FastifyRequest): string | null {
    const token = request.cookies[this.nameFor(request)];
    return token === undefined ? null : this.idOf(token);
  }

  private idOf(token: string): string | null {
    const known = this.genuine.get(token);
    if (known !== undefined) return known;
    const id = sessionIdOf(token, this.config.secrets.session);
    if (id !== null) this.genuine.set(token, id);
    return id;
  }

  /** Begins a session and gives its cookie to the browser. */
  begin(request: FastifyRequest, reply: FastifyReply): string {
    const { id, token } = newSessionToken(this.config.secrets.session);
    void reply.setCookie(this.nameFor(request), token, {
      path: '/', httpOnly: true, sameSite: 'lax', secure: this.isHttps(request), maxAge: YEAR_SECONDS,
    });
    return id;
  }

  private nameFor(request: FastifyRequest): string {
    return this.isHttps(request) ? '__Host-tcd_session' : 'tcd_session';
  }

  private isHttps(request: FastifyRequest): boolean {
    return request.protocol === 'https' || (this.config.http.publicUrl?.startsWith('https:') ?? false);
  }
}
