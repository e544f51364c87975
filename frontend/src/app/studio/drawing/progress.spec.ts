import { describe, expect, it } from '@jest/globals';
import { begun, hear, stepsOf } from './progress';

describe('honest steps of a drawing', () => {
  it('claims nothing but drawing when the server tells nothing', () => {
    expect(stepsOf(begun(0))).toEqual([{ phase: 'drawing', state: 'now', seconds: null }]);
  });

  it('times what is over and marks what goes on', () => {
    const progress = hear(hear(hear(begun(0), 'interpreted', 600, {}), 'cache', 700, { wanted: 4, found: 0 }), 'drawing', 720, {});
    expect(stepsOf(progress).map((step) => [step.phase, step.state, step.seconds])).toEqual([
      ['interpreted', 'done', 0.6],
      ['cache', 'done', 0.1],
      ['drawing', 'now', null],
      ['verifying', 'later', null],
    ]);
  });

  it('keeps the first time a repeated event was heard', () => {
    const progress = hear(hear(begun(0), 'drawing', 100, {}), 'drawing', 900, {});
    expect(progress.heard.drawing).toBe(100);
  });

  it('calls it a cache hit only when every variation was found', () => {
    const hit = (found: number) => hear(begun(0), 'cache', 10, { wanted: 4, found }).cacheHit;
    expect([hit(4), hit(3), hit(0)]).toEqual([true, false, false]);
  });

  it('counts a wait the engine told of from the moment it was told', () => {
    expect(hear(begun(0), 'drawing', 1000, { waitingMs: 12_000, attempt: 2, of: 4 }).waiting).toEqual({ until: 13_000, attempt: 2, of: 4 });
  });

  it('remembers how many are ahead until the turn comes', () => {
    const queued = hear(begun(0), 'queued', 10, { ahead: 2 });
    expect([queued.ahead, hear(queued, 'interpreted', 20, {}).ahead]).toEqual([2, 0]);
  });
});
