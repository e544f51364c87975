import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Environment } from './environment.js';
import { keptSecret } from './kept-secret.js';

/** The configuration as typed slices; each module takes the slice it needs. Times in seconds, money in micro-dollars. */
export interface AppConfig {
  readonly production: boolean;
  readonly dataDir: string;
  readonly logLevel: Environment['LOG_LEVEL'];
  readonly http: {
    readonly port: number;
    readonly host: string;
    readonly trustProxy: boolean;
    readonly publicUrl: string | null;
    readonly corsOrigins: readonly string[];
  };
  /** null: embedded PostgreSQL in `dataDir`. */
  readonly database: { readonly url: string | null };
  /** null: in-process cache. */
  readonly redis: { readonly url: string } | null;
  readonly gemini: {
    readonly apiKey: string | null;
    readonly baseUrl: string | null;
    readonly imageModel: string;
    readonly fallbackModel: string | null;
    /** null: the rules read alone. */
    readonly textModel: string | null;
  };
  readonly engine: 'gemini' | 'vector';
  readonly cache: { readonly ttlSeconds: number };
  /** file:// or s3:// */
  readonly storage: { readonly url: string };
  readonly secrets: { readonly session: string; readonly urlSigning: string };
  readonly access: {
    readonly anonymous: boolean;
    readonly ratePerMinute: number;
    readonly dailyBudgetMicroUsd: number;
    readonly anonymousDailyBudgetMicroUsd: number;
  };
}

/** Injection token of the whole configuration. */
export const APP_CONFIG = Symbol('APP_CONFIG');

function redisUrl(env: Environment): string | null {
  if (env.REDIS_URL !== undefined) return env.REDIS_URL;
  return env.REDIS_HOST === undefined ? null : `redis://${env.REDIS_HOST}:${env.REDIS_PORT}`;
}

function chosenEngine(env: Environment): 'gemini' | 'vector' {
  if (env.IMAGE_ENGINE !== 'auto') return env.IMAGE_ENGINE;
  return env.GEMINI_API_KEY === undefined ? 'vector' : 'gemini';
}

function geminiSlice(env: Environment): AppConfig['gemini'] {
  return {
    apiKey: env.GEMINI_API_KEY ?? null,
    baseUrl: env.GEMINI_BASE_URL ?? null,
    imageModel: env.GEMINI_IMAGE_MODEL,
    fallbackModel: env.GEMINI_IMAGE_FALLBACK_MODEL ?? null,
    textModel: env.GEMINI_TEXT_MODEL === '' ? null : env.GEMINI_TEXT_MODEL,
  };
}

function accessSlice(env: Environment): AppConfig['access'] {
  return {
    anonymous: env.ANONYMOUS_ACCESS ?? env.NODE_ENV !== 'production',
    ratePerMinute: env.RATE_LIMIT_PER_MINUTE,
    dailyBudgetMicroUsd: env.DAILY_BUDGET_USD,
    anonymousDailyBudgetMicroUsd: env.ANONYMOUS_DAILY_BUDGET_USD,
  };
}

/**
 * Derives the typed configuration. Secrets that are not given are generated once into DATA_DIR/secrets (mode 0600),
 * so that sessions and signed URLs survive a restart.
 */
export function toConfig(env: Environment): AppConfig {
  const dataDir = resolve(env.DATA_DIR);
  const redis = redisUrl(env);
  const { PORT: port, HOST: host, TRUST_PROXY: trustProxy, PUBLIC_URL: publicUrl = null, CORS_ORIGINS: corsOrigins } = env;
  return {
    production: env.NODE_ENV === 'production',
    dataDir,
    logLevel: env.LOG_LEVEL,
    http: { port, host, trustProxy, publicUrl, corsOrigins },
    database: { url: env.DATABASE_URL ?? null },
    redis: redis === null ? null : { url: redis },
    gemini: geminiSlice(env),
    engine: chosenEngine(env),
    cache: { ttlSeconds: env.CACHE_TTL_SECONDS },
    storage: { url: env.STORAGE_URL ?? pathToFileURL(join(dataDir, 'images')).href },
    secrets: {
      session: env.SESSION_SECRET ?? keptSecret(dataDir, 'session'),
      urlSigning: env.URL_SIGNING_SECRET ?? keptSecret(dataDir, 'url-signing'),
    },
    access: accessSlice(env),
  };
}
