import { describe, expect, it } from '@jest/globals';
import { aConcept } from '../../../testing/a-concept';
import { daysOf } from './days';

describe('the gallery by day', () => {
  it('puts concepts of one day under one heading and keeps their order', () => {
    const days = daysOf([
      aConcept({ id: 'c', createdAt: '2026-11-23T12:00:00' }),
      aConcept({ id: 'b', createdAt: '2026-11-23T09:00:00' }),
      aConcept({ id: 'a', createdAt: '2026-11-21T09:00:00' }),
    ]);
    expect(days.map((day) => [day.date, day.concepts.map((one) => one.id)])).toEqual([['2026-11-23', ['c', 'b']], ['2026-11-21', ['a']]]);
  });
});
