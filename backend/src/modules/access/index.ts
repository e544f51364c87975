export { AccessModule } from './access.module.js';
export { Public, RateLimited, Scopes } from './access.decorators.js';
export { accessProblems } from './access.errors.js';
export { ApiKeyEntity } from './keys/api-key.entity.js';
export { ApiKeyRing, type ApiKeyWish, type MadeApiKey } from './keys/api-key-ring.js';
export type { Principal, Scope } from './principal.js';
export { Caller, principalOf } from './request-principal.js';
export { greetBrowsers } from './sessions/greet-browsers.js';
export { SessionCookies } from './sessions/session-cookies.js';
