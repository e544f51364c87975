import { HttpErrorResponse } from '@angular/common/http';
import { describe, expect, it } from '@jest/globals';
import { Attempts } from './attempts';

const refused = (detail: string) => new HttpErrorResponse({ status: 409, error: { code: 'api-key-replaced', detail } });

describe('acts that the server may refuse', () => {
  it('tell the words of a refusal and take back what was shown, until the next one works', async () => {
    const attempts = new Attempts();
    let shown = 'new';
    expect(await attempts.of(() => Promise.reject(refused('It was rolled already.')), () => (shown = 'old'))).toBe(false);
    expect([attempts.setback(), shown]).toEqual(['It was rolled already.', 'old']);
    expect(await attempts.of(() => Promise.resolve())).toBe(true);
    expect(attempts.setback()).toBe('');
  });

  it('say that nothing was changed when there was no answer', async () => {
    const attempts = new Attempts();
    await attempts.of(() => Promise.reject(new HttpErrorResponse({ status: 0 })));
    expect(attempts.setback()).toMatch(/nothing was changed/u);
    attempts.forget();
    expect(attempts.setback()).toBe('');
  });

  it('hide no fault of ours, and take back what was shown all the same', async () => {
    const attempts = new Attempts();
    let shown = 'new';
    await expect(attempts.of(() => Promise.reject(new TypeError('a bug')), () => (shown = 'old'))).rejects.toThrow('a bug');
    expect([attempts.setback(), shown]).toEqual(['', 'old']);
  });
});
