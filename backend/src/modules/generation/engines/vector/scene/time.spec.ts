import { describe, expect, it } from '@jest/globals';
import { sceneOf } from '../execute.js';
import { commissionFor } from '../testing/commission.js';

const clocks = (subject: string, elements: readonly string[] = []) =>
  sceneOf(commissionFor({ subject, elements, language: 'en' })).scene.actors.flatMap(({ motif, time }) => (/watch|clock/u.test(motif) ? [{ motif, time }] : []));

describe('a clock', () => {
  it.each([['10:42', 10, 42], ['3:05 pm', 3, 5], ['7h30', 7, 30]])('shows the time that is said: %s', (said, hour, minute) => {
    expect(clocks('old pocket watch', ['roses', `time ${said}`])).toEqual([{ motif: 'pocket-watch', time: { hour, minute } }]);
  });

  it('shows any time when none is said', () => {
    expect(clocks('pocket watch', ['roses'])).toEqual([{ motif: 'pocket-watch', time: undefined }]);
  });
});
