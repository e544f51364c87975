import { z } from 'zod';

const flag = z.enum(['true', 'false']).transform((text) => text === 'true');
const whole = (low: number, high: number) =>
  z.string().regex(/^\d+$/, 'must be a whole number').transform(Number).pipe(z.number().int().min(low).max(high));
const dollars = z
  .string()
  .regex(/^\d+(\.\d{1,6})?$/, 'must be an amount in US dollars like 5.00')
  .transform((text) => Math.round(Number(text) * 1_000_000));
const url = (protocols: readonly string[]) =>
  z.string().refine((text) => URL.canParse(text) && protocols.includes(new URL(text).protocol), {
    message: `must be a URL beginning with ${protocols.map((name) => `${name}//`).join(' or ')}`,
  });
const secret = z.string().min(32, 'must have at least 32 characters');
const list = z.string().transform((text) => text.split(',').map((part) => part.trim()).filter((part) => part !== ''));

/**
 * Every environment variable the product reads, one place. Values marked `secret` are never printed.
 * `.env.example` and `docs/reference/configuration.md` are generated from it.
 */
export const environmentSchema = z.object({
  NODE_ENV: z.enum(['development', 'test', 'production']).default('development')
    .meta({ description: 'production: secrets must be given, ANONYMOUS_ACCESS defaults to false' }),
  PORT: whole(0, 65_535).default(3000).meta({ description: 'listen port' }),
  HOST: z.string().min(1).default('127.0.0.1').meta({ description: 'listen address; 0.0.0.0 in the container image' }),
  DATA_DIR: z.string().min(1).default('./data')
    .meta({ description: 'what the embedded mode keeps: database, images, outbox, generated secrets' }),
  DATABASE_URL: url(['postgres:', 'postgresql:']).optional()
    .meta({ description: 'PostgreSQL 15+ or Supabase; unset: embedded PostgreSQL in DATA_DIR', secret: true }),
  REDIS_URL: url(['redis:', 'rediss:']).optional()
    .meta({ description: 'cache, coalescing and limits across processes; unset: in-process cache', secret: true }),
  REDIS_HOST: z.string().min(1).optional().meta({ description: 'instead of REDIS_URL' }),
  REDIS_PORT: whole(1, 65_535).default(6379).meta({ description: 'with REDIS_HOST' }),
  GEMINI_API_KEY: z.string().min(8).optional()
    .meta({ description: 'set: Gemini draws; unset: the offline vector engine draws', secret: true }),
  GEMINI_BASE_URL: url(['http:', 'https:']).optional()
    .meta({ description: "another address than Google's, for proxies and the stand-in server" }),
  GEMINI_IMAGE_MODEL: z.string().min(1).default('gemini-nano-banana-2.1').meta({ description: 'image model; must be in the price list' }),
  GEMINI_IMAGE_FALLBACK_MODEL: z.string().min(1).optional().meta({ description: 'used once when the image model is gone' }),
  GEMINI_TEXT_MODEL: z.string().default('gemini-3.1-flash-lite')
    .meta({ description: 'interpreter of conversational text; empty: rules only' }),
  IMAGE_ENGINE: z.enum(['auto', 'gemini', 'vector']).default('auto').meta({ description: 'what draws; auto: Gemini when there is a key' }),
  CACHE_TTL_SECONDS: whole(1, 31_536_000).default(86_400).meta({ description: 'how long a concept is served again for nothing' }),
  STORAGE_URL: url(['file:', 's3:']).optional()
    .meta({ description: 'file:///… or s3://bucket/prefix?endpoint=…&region=…; unset: DATA_DIR/images' }),
  SESSION_SECRET: secret.optional().meta({ description: 'signs session cookies; generated into DATA_DIR unless production', secret: true }),
  URL_SIGNING_SECRET: secret.optional().meta({ description: 'signs image URLs; generated into DATA_DIR unless production', secret: true }),
  ANONYMOUS_ACCESS: flag.optional().meta({ description: 'whether a browser without a key may draw; default true, false in production' }),
  DAILY_BUDGET_USD: dollars.default(5_000_000).meta({ description: 'ceiling for everything together, per UTC day' }),
  ANONYMOUS_DAILY_BUDGET_USD: dollars.default(1_000_000).meta({ description: 'ceiling per session, per UTC day' }),
  RATE_LIMIT_PER_MINUTE: whole(1, 1_000_000).default(60).meta({ description: 'requests of one principal to generation' }),
  TRUST_PROXY: flag.default(false).meta({ description: 'believe X-Forwarded-* of the proxy in front' }),
  PUBLIC_URL: url(['http:', 'https:']).optional().meta({ description: 'the address people type; https makes cookies Secure' }),
  CORS_ORIGINS: list.default([]).meta({ description: 'comma separated origins that may call the API from a browser' }),
  LOG_LEVEL: z.enum(['error', 'warn', 'info', 'debug']).default('info').meta({ description: 'least serious line that is logged' }),
});

export type Environment = z.infer<typeof environmentSchema>;

/** What must be said together: secrets in production, a key for the engine that needs one. */
const together = environmentSchema.superRefine((env, context) => {
  const missing = (name: string, why: string) => context.addIssue({ code: 'custom', path: [name], message: why });
  if (env.NODE_ENV === 'production' && env.SESSION_SECRET === undefined) missing('SESSION_SECRET', 'is required in production');
  if (env.NODE_ENV === 'production' && env.URL_SIGNING_SECRET === undefined) missing('URL_SIGNING_SECRET', 'is required in production');
  if (env.IMAGE_ENGINE === 'gemini' && env.GEMINI_API_KEY === undefined) missing('GEMINI_API_KEY', 'is required when IMAGE_ENGINE is gemini');
});

export class EnvironmentError extends Error {
  constructor(readonly faults: readonly string[]) {
    const count = faults.length === 1 ? 'a fault' : `${faults.length} faults`;
    super(`The environment has ${count}:\n${faults.map((fault) => `  - ${fault}`).join('\n')}`);
    this.name = 'EnvironmentError';
  }
}

/**
 * Reads the whole environment at once. An empty string counts as unset, except GEMINI_TEXT_MODEL where it means "rules only".
 * @throws EnvironmentError listing every fault by variable name; values are never repeated (they may be secrets).
 */
export function parseEnvironment(source: Readonly<Record<string, string | undefined>>): Environment {
  const given = Object.keys(environmentSchema.shape).flatMap((name) => {
    const value = source[name];
    return value === undefined || (value === '' && name !== 'GEMINI_TEXT_MODEL') ? [] : [[name, value] as const];
  });
  const result = together.safeParse(Object.fromEntries(given));
  if (result.success) return result.data;
  throw new EnvironmentError(result.error.issues.map((issue) => `${issue.path.join('.')} ${issue.message}`));
}
