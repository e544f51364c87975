import { describe, expect, it } from '@jest/globals';
import type { Trouble } from '../../session/problem';
import { wordsFor } from './trouble-words';

const trouble = (said: Partial<Trouble>): Trouble => ({
  code: 'x', status: 500, title: '', detail: '', tellsCost: false, costUsd: 0, retryAfterSeconds: null, faults: [], requestId: null, rule: null, words: [], builtIn: false, ...said,
});

describe('what an error says', () => {
  it.each(['unreachable', 'prompt-refused', 'budget-exceeded', 'provider-key-invalid', 'something-new'])('tells of %s cause, cost and a next act', (code) => {
    const words = wordsFor(trouble({ code }));
    expect(words.title).not.toBe('');
    expect(words.text).toContain('not charged');
    expect(words.acts.length).toBeGreaterThan(0);
  });

  it('does not blame the image service for a rule of ours', () => {
    expect(wordsFor(trouble({ code: 'prompt-refused', rule: 'nazi-swastika' })).title).toBe('We do not draw this');
    expect(wordsFor(trouble({ code: 'prompt-refused' })).title).toBe('The image service refused this');
  });

  it('keeps the sentence of the server and says what a failed try cost', () => {
    const words = wordsFor(trouble({ code: 'image-not-isolated', detail: 'Two attempts came back on skin.', costUsd: 0.08 }));
    expect(words.text).toBe('Two attempts came back on skin. This try cost $0.08.');
  });

  it('does not say twice that nothing was charged', () => {
    expect(wordsFor(trouble({ detail: 'Refused. You were not charged.', tellsCost: true })).text).toBe('Refused. You were not charged.');
  });

  it('offers the built-in engine where the server does, and nowhere else', () => {
    expect(wordsFor(trouble({ code: 'budget-exceeded', builtIn: true })).acts).toEqual(['sketch', 'usage', 'reword']);
    expect(wordsFor(trouble({ status: 503, builtIn: true })).acts).toEqual(['again', 'sketch']);
    expect(wordsFor(trouble({ code: 'budget-exceeded' })).acts).toEqual(['usage', 'reword']);
  });
});
