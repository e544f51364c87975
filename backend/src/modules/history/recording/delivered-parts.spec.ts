import { expect, it } from '@jest/globals';
import { aDelivery } from '../../../../test/support/a-delivery.js';
import { joinDelivered, splitDelivered } from './delivered-parts.js';
import { conceptRows } from './records.js';

const kept = (event: ReturnType<typeof aDelivery>) => {
  const { payload, common } = splitDelivered(event);
  return { payload: JSON.stringify(payload), commonText: common?.text ?? null, key: common?.key };
};

it('an answer is the same again after its common part was kept apart', () => {
  const one = aDelivery({ prompt: 'a wolf' });
  const several = { ...one, concepts: [...one.concepts, ...aDelivery({ prompt: 'a fox' }).concepts] };
  const none = { ...one, concepts: [] };
  expect(joinDelivered([one, several, none].map(kept))).toEqual(JSON.parse(JSON.stringify([one, several, none])));
});

it('answers that differ in nothing but whose and when have one common part; any other difference makes another', () => {
  const brief = { subject: 'wolf' };
  const first = kept(aDelivery({ id: 'a', ownerId: 'x', brief }));
  expect(kept(aDelivery({ id: 'b', ownerId: 'y', brief, cached: true }))).toMatchObject({ key: first.key, commonText: first.commonText });
  for (const other of [{ prompt: 'another' }, { title: 'Another' }, { fingerprint: '9'.repeat(64) }, { brief: { subject: 'fox' } }]) {
    expect(kept(aDelivery({ brief, ...other })).key).not.toBe(first.key);
  }
});

it('rows of answers with one common part share one half', () => {
  const brief = { subject: 'wolf' };
  const events = joinDelivered(['a', 'b', 'c'].map((id) => kept(aDelivery({ id, brief }))).concat(kept(aDelivery({ id: 'd', title: 'Another' }))));
  const { rows, alike } = conceptRows(events.flatMap(({ concepts }) => concepts));
  expect(rows.map((row) => [row['id'], row['alike']])).toEqual([['a', 0], ['b', 0], ['c', 0], ['d', 1]]);
  expect(alike).toMatchObject([{ number: 0, brief }, { number: 1, title: 'Another' }]);
});
