import { expect, it } from '@jest/globals';
import { aConcept } from '../../../../test/support/a-delivery.js';
import { RecentConcepts } from './recent-concepts.js';

it('keeps a bounded number of what is on its way, and says when there is more than it has', () => {
  const recent = new RecentConcepts();
  const concepts = Array.from({ length: 10_000 }, (_, index) => aConcept({ id: `concept-${index}`, ownerId: 'ses_me' }));
  for (const concept of concepts.slice(0, -1)) recent.add([concept]);
  expect([recent.incomplete, recent.find('ses_me', 'concept-0')?.id]).toEqual([false, 'concept-0']);
  recent.add(concepts.slice(-1));
  expect(recent.incomplete).toBe(true);
  expect([recent.find('ses_me', 'concept-0'), recent.find('ses_me', 'concept-9999')?.id, recent.find('ses_you', 'concept-9999')]).toEqual([null, 'concept-9999', null]);
  recent.remove(concepts);
  expect(recent.incomplete).toBe(false);
});
