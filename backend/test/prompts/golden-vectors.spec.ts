import { describe, expect, it } from '@jest/globals';
import { execFileSync, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { fingerprint, KEY_VERSION, type FingerprintFields } from '../../src/modules/prompt-engineering/index.js';

const DOCUMENT = resolve(import.meta.dirname, '../../../docs/domain/cache-key.md');
const VECTOR = /\*\*(?<name>[^*]+)\*\*\n\n```json\n(?<json>[^`]+)\n```\n\nsha256: `(?<sha256>[0-9a-f]{64})`/gu;

interface Vector {
  readonly name: string;
  readonly json: string;
  readonly sha256: string;
}

const vectors = [...readFileSync(DOCUMENT, 'utf8').matchAll(VECTOR)].map(({ groups }) => groups as unknown as Vector);
const installed = ['jq', 'sha256sum'].every((program) => spawnSync(program, ['--version']).status === 0);
const withTools = installed || process.env['REQUIRE_SERVICES'] === '1' ? it : it.skip;

describe('the golden vectors of the documentation', () => {
  it('are at least five', () => {
    expect(vectors.length).toBeGreaterThanOrEqual(5);
    expect(new Set(vectors.map(({ sha256 }) => sha256)).size).toBe(vectors.length);
  });

  it.each(vectors)('$name: our function agrees', ({ json, sha256 }) => {
    const { keyVersion, ...fields } = JSON.parse(json) as FingerprintFields & { keyVersion: number };
    expect(keyVersion).toBe(KEY_VERSION);
    expect(fingerprint(fields)).toBe(sha256);
  });

  withTools.each(vectors)('$name: jq and sha256sum agree (skipped where they are not installed)', ({ json, sha256 }) => {
    const canonical = execFileSync('jq', ['-cSj', '.'], { input: json });
    expect(execFileSync('sha256sum', { input: canonical, encoding: 'utf8' }).slice(0, 64)).toBe(sha256);
  });
});
