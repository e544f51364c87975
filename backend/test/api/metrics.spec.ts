import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { runApp, type RunningApp } from '../support/running-app.js';

describe('the metrics', () => {
  let running: RunningApp;

  beforeAll(async () => {
    running = await runApp();
  }, 60_000);

  afterAll(() => running.stop());

  const scrape = async (): Promise<string> => (await running.app.inject({ url: '/metrics' })).body;
  const counted = (text: string, series: string): number => Number(text.split('\n').find((line) => line.startsWith(`${series} `))?.split(' ').at(-1) ?? 0);
  const draw = () => running.app.inject({ method: 'POST', url: '/api/v1/generate_tattoo', payload: { prompt: 'a moth that is counted' } });

  it('count a miss and then a hit of the same words, and time both', async () => {
    const before = await scrape();
    await draw();
    await draw();
    const after = await scrape();
    for (const outcome of ['miss', 'hit']) {
      for (const series of [`cache_lookups_total{outcome="${outcome}"}`, `cache_lookup_seconds_count{outcome="${outcome}"}`]) {
        expect(counted(after, series) - counted(before, series)).toBe(1);
      }
    }
  }, 30_000);

  it('tell of every part what readiness tells', async () => {
    const { parts } = (await running.app.inject({ url: '/health/ready' })).json<{ parts: { name: string }[] }>();
    const text = await scrape();
    for (const { name } of parts) expect(text).toContain(`part_state{part="${name}"} 0`);
    expect(parts.length).toBeGreaterThan(2);
  });
});
