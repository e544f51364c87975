import { describe, expect, it } from '@jest/globals';
import { ImageLinks } from '../../images/index.js';
import { ShareLinks } from './share-links.js';

const NOW = Date.parse('2026-05-04T10:00:00Z');
const linksAt = (now: number, secret = 'secret') => new ShareLinks(new ImageLinks(secret), () => now);

describe('a share link', () => {
  it.each([true, false])('gives what its maker meant (with the words: %s), for seven days', (withPrompt) => {
    const { token, expiresAt } = linksAt(NOW).make('concept-1', withPrompt);
    expect(expiresAt.toISOString()).toBe('2026-05-11T10:00:00.000Z');
    const share = linksAt(NOW).read(token);
    expect(share).toEqual({ conceptId: 'concept-1', expiresAt, withPrompt });
    expect([0, 1].map((later) => share && linksAt(expiresAt.getTime() - 1 + later).hasEnded(share))).toEqual([false, true]);
  });

  it('is nobody else’s to make or to change', () => {
    const { token } = linksAt(NOW).make('concept-1', false);
    const changed = [token.replace('concept-1', 'concept-2'), token.replace('~0~', '~1~'), token.replace(/\d{10}/u, '9999999999'), `${token}x`, ''];
    expect(changed.map((one) => linksAt(NOW).read(one))).toEqual(changed.map(() => null));
    expect(linksAt(NOW, 'another').read(token)).toBeNull();
  });
});
