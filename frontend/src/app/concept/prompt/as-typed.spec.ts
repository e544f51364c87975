import { describe, expect, it } from '@jest/globals';
import { aConcept } from '../../../testing/a-concept';
import { asTyped } from './as-typed';

describe('drawing exactly what was typed', () => {
  it('asks for the same words uninterpreted, in the style, size and inks of the concept', () => {
    const concept = aConcept({ prompt: 'a fox pls, no colour', parentConceptId: null });
    expect(asTyped(concept)).toMatchObject({
      prompt: 'a fox pls, no colour', verbatim: true, style: concept.brief.style, widthMm: Math.round(concept.brief.widthMm), conversationId: concept.conversationId,
    });
    expect(asTyped(concept)).not.toHaveProperty('parentConceptId');
  });

  it('keeps a change a change of its parent, and leaves out a place that nobody named', () => {
    const concept = aConcept({ parentConceptId: 'p1' });
    const asked = asTyped({ ...concept, brief: { ...concept.brief, placement: null } });
    expect(asked).toMatchObject({ parentConceptId: 'p1' });
    expect(asked).not.toHaveProperty('placement');
  });
});
