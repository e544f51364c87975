import { expect, it } from '@jest/globals';
import { aConcept } from '../../../../test/support/a-delivery.js';
import { RecentConcepts } from './recent-concepts.js';

it('keeps a bounded number of what is on its way, and says when there is more than it has', () => {
  const recent = new RecentConcepts();
  const concepts = Array.from({ length: 10_001 }, (_, index) => aConcept({ id: `concept-${index}`, ownerId: 'ses_me' }));
  recent.add(concepts.slice(0, 10_000));
  expect(recent.incomplete).toBe(false);
  recent.add(concepts.slice(10_000));
  expect(recent.incomplete).toBe(true);
  expect([recent.find('ses_me', 'concept-0'), recent.find('ses_me', 'concept-1')?.id, recent.find('ses_you', 'concept-1')]).toEqual([null, 'concept-1', null]);
  recent.remove(concepts);
  expect(recent.incomplete).toBe(false);
});
