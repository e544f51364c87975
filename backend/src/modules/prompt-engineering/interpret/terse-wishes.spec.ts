import { describe, expect, it } from '@jest/globals';
import { RulesInterpreter } from './rules-interpreter.js';

const rules = new RulesInterpreter();

describe('a terse wish', () => {
  it.each([
    ['sword spine', 'sword', 'spine'], ['finger crown', 'crown', 'finger'], ['neck rose', 'rose', 'neck'], ['hand compass', 'compass', 'hand'], ['koi sleeve', 'koi', 'sleeve'], ['rosa mano', 'rosa', 'hand'], ['tatouage cou rose', 'rose', 'neck'],
    ['Schwert Rücken', 'Schwert', 'back'], ['меч спина', 'меч', 'back'], ['foot paw print', 'paw print', 'foot'],
  ])('%j is %j on the %s', async (text, subject, place) => {
    expect(await rules.read(text)).toMatchObject({ subject, placements: [place] });
  });

  it.each(['skeleton hand', 'praying hands', 'open hand', 'robot arm', 'hand mirror', 'hand holding a rose', 'mano abierta', 'mano de fatima'])('%j is drawn whole', async (text) => {
    expect(await rules.read(text)).toMatchObject({ subject: text, placements: [] });
  });
});

describe('letters without quotation marks', () => {
  it.each([
    ['in loving memory of Grandma Rose 1940–2019', 'in loving memory of\nGrandma Rose\n1940–2019'], ['RIP Joe, praying hands', 'RIP\nJoe'], ['in memory of grandma', null], ['in loving memory of my dad John Smith 1955-2020', 'in loving memory of\nJohn Smith\n1955-2020'],
    ['a lotus with let it be', 'let it be'], ['not all those who wander are lost - Tolkien', 'not all those who wander are lost\n- Tolkien'], ['two names Emma and Lucas with a heart between', 'Emma and Lucas'],
    ['this too shall pass above and only the strong survive below a skull', 'this too shall pass\nonly the strong survive'], ['mum heart tattoo', 'mum'], ['a mom with a baby', null],
  ])('in %j are %j', async (text, lettering) => {
    expect(await rules.read(text)).toMatchObject({ lettering });
  });
});

describe('English words that other languages share', () => {
  it.each([['a dove', 'dove'], ['sea monster', 'sea monster'], ['straw hat', 'straw hat']])('%j is %j in English', async (text, subject) => {
    expect(await rules.read(text)).toMatchObject({ subject, language: 'en' });
  });

  it('"que sea" says nothing of the sea', async () => {
    expect(await rules.read('un lobo que sea negro')).toMatchObject({ subject: 'lobo', language: 'es' });
  });
});
