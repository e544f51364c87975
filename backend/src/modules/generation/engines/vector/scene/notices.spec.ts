import { describe, expect, it } from '@jest/globals';
import { sceneOf } from '../execute.js';
import { commissionFor } from '../testing/commission.js';

describe('what cannot be drawn as said', () => {
  const notices = (subject: string, elements: readonly string[] = []): string => sceneOf(commissionFor({ subject, elements })).notices.join(' ');

  it('asks for the letters instead of refusing them', () => {
    expect(notices('peony', ["my grandmother's initials"])).toContain('write the exact letters in quotes');
    expect(notices('peony', ["my grandmother's initials"])).not.toContain('cannot draw');
  });

  it('names the relative it drew and the pose it could not', () => {
    expect(notices('a greyhound')).toContain('no greyhound of its own');
    expect(notices('a sleeping lion')).toContain('in one pose, not sleeping');
    expect([notices('a sleeping cat'), notices('a sleeping fox'), notices("a child on his father's shoulders")]).toEqual(['', '', '']);
  });

  it.each([
    ['a fox wearing a spacesuit', 'spacesuit'],
    ['a medieval castle on a plateau', 'plateau'],
    ['a bear riding a unicycle', 'unicycle'],
    ['quokka under a tree', 'quokka'],
    ['a zeppelin over the mountains', 'zeppelin'],
  ])('names the thing in the middle of a phrase that it left out: %s', (subject, thing) => {
    expect(notices(subject)).toContain(`cannot draw "${thing}"`);
  });

  it.each(['a pair of swallows over the sea', 'a bear standing on its hind legs roaring', 'black and white owl on a branch', 'girl with hair flowing in the wind', 'mother holding her newborn baby', 'mushroom house with a tiny door', 'hourglass with sand', 'snarling wolf with its ears back', 'boy fishing on a dock', 'a wolf with a calm expression', 'a raven in flight', 'a rose in fine line style', 'a lion with a crown'])('misses nothing in "%s"', (subject) => {
    expect(notices(subject)).not.toContain('cannot draw');
  });
});
