import { SetMetadata, type CustomDecorator } from '@nestjs/common';
import type { Scope } from './principal.js';

export const PUBLIC = 'access:public';
export const SCOPES = 'access:scopes';
export const RATE_LIMITED = 'access:rate-limited';

/** Nobody is identified: the route gives nothing of anybody's away (health, signed image URLs, catalogues). */
export const Public = (): CustomDecorator => SetMetadata(PUBLIC, true);

/** The caller needs every one of these. */
export const Scopes = (...scopes: readonly Scope[]): CustomDecorator => SetMetadata(SCOPES, scopes);

/** Counts against RATE_LIMIT_PER_MINUTE of the caller. */
export const RateLimited = (): CustomDecorator => SetMetadata(RATE_LIMITED, true);
