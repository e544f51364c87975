import { describe, expect, it } from '@jest/globals';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { EnvironmentError, parseEnvironment, toConfig } from './index.js';

const dataDir = () => mkdtempSync(join(tmpdir(), 'tcd-config-'));
const faultsOf = (source: Record<string, string>): readonly string[] => {
  try {
    parseEnvironment(source);
  } catch (error) {
    if (error instanceof EnvironmentError) return error.faults;
    throw error;
  }
  return [];
};

describe('environment', () => {
  it('is complete without a single variable', () => {
    const config = toConfig(parseEnvironment({ DATA_DIR: dataDir() }));
    expect(config).toMatchObject({ engine: 'vector', redis: null, http: { port: 3000, host: '127.0.0.1' }, cache: { ttlSeconds: 86_400 } });
  });

  it('lists every fault at once and repeats no value', () => {
    const faults = faultsOf({ PORT: 'eighty', DATABASE_URL: 'mysql://user:hunter2@host/db', DAILY_BUDGET_USD: '-1', IMAGE_ENGINE: 'dalle' });
    expect(faults.map((fault) => fault.split(' ')[0])).toEqual(['PORT', 'DATABASE_URL', 'IMAGE_ENGINE', 'DAILY_BUDGET_USD']);
    expect(faults.join()).not.toContain('hunter2');
  });

  it('asks for the secrets in production', () => {
    expect(faultsOf({ NODE_ENV: 'production' })).toEqual(['SESSION_SECRET is required in production', 'URL_SIGNING_SECRET is required in production']);
  });

  it('keeps generated secrets over a restart', () => {
    const DATA_DIR = dataDir();
    expect(toConfig(parseEnvironment({ DATA_DIR })).secrets).toEqual(toConfig(parseEnvironment({ DATA_DIR })).secrets);
  });

  it('takes Redis from host and port as well as from a URL', () => {
    const source = { DATA_DIR: dataDir(), REDIS_HOST: 'cache', REDIS_PORT: '6380' };
    expect(toConfig(parseEnvironment(source)).redis).toEqual({ url: 'redis://cache:6380' });
  });

  it('lets Gemini draw as soon as there is a key', () => {
    expect(toConfig(parseEnvironment({ DATA_DIR: dataDir(), GEMINI_API_KEY: 'AIza-test-key' })).engine).toBe('gemini');
  });

  it('counts money in micro-dollars', () => {
    expect(toConfig(parseEnvironment({ DATA_DIR: dataDir(), DAILY_BUDGET_USD: '1.0336' })).access.dailyBudgetMicroUsd).toBe(1_033_600);
  });
});
