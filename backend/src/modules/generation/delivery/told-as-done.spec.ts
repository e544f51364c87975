import { describe, expect, it } from '@jest/globals';
import { undoneNotice } from '../engines/vector/refine/undone.js';
import { commissionFor } from '../engines/vector/testing/commission.js';
import { asDrawn, toldAsDone } from './told-as-done.js';

describe('changes that are told as done', () => {
  it.each([
    ['Made larger: wings.', 'make the wings larger'],
    ['Took out: stars.', 'Drop the Stars'],
    ['Exchanged: roses for peonies.', 'swap the roses with peonies'],
    ['Changed: moon, now full.', 'make the moon full'],
    ['Changed: richer detail.', 'make it more detailed'],
  ])('are without %j when %j stayed as it was', (sentence, clause) => {
    const done = ['Put in: a dagger.', 'Size: 90 × 90 mm instead of 70 × 70 mm.'];
    expect(toldAsDone([sentence, ...done], ['A notice.', undoneNotice(clause)])).toEqual(done);
    expect(toldAsDone([sentence, ...done], ['A notice.'])).toEqual([sentence, ...done]);
  });

  it('keep what was done beside a part that was not', () => {
    expect(toldAsDone(['Made larger: wings.', 'Made larger: leaves.'], [undoneNotice('make the leaves larger')])).toEqual(['Made larger: wings.']);
  });
});

describe('the brief of what was drawn', () => {
  const { brief } = commissionFor({ subject: 'wolf', elements: ['larger wings', 'larger long beard', 'roses'] });

  it('lists nothing that stayed undone', () => {
    const undone = ['make the wings larger', 'make the beard larger', 'make the wolf smile', 'more detail'].map(undoneNotice);
    const said = { ...brief, subject: 'wolf, smile', mood: ['dark', 'richer detail'], added: ['Made larger: wings.', 'Changed: richer detail.'] };
    expect(asDrawn(said, undone)).toMatchObject({ subject: 'wolf', elements: ['long beard', 'roses'], mood: ['dark'], added: [], notices: [...brief.notices, ...undone] });
  });

  it('is as it was read when everything was done', () => {
    expect(asDrawn(brief, [])).toEqual(brief);
  });
});
