import { describe, expect, it } from '@jest/globals';
import { againstBankCard } from './bank-card';

describe('comparing a width with a bank card', () => {
  it('says the same width as the card is as wide as the card', () => {
    expect(againstBankCard(85.6)).toBe('As wide as a bank card.');
  });

  it('calls the default forearm width a bit narrower', () => {
    expect(againstBankCard(70)).toBe('A bit narrower than a bank card.');
  });

  it('counts cards when the design is very wide', () => {
    expect(againstBankCard(428)).toBe('About 5 bank cards side by side.');
  });
});
