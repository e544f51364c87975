import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { createPromptEngineering, RulesInterpreter, type ReadingAllowance, type ReadingCache, type ReadingUsage } from '../../src/modules/prompt-engineering/index.js';
import { ModelInterpreter } from '../../src/modules/prompt-engineering/interpret/model/model-interpreter.js';
import { TextModel } from '../../src/modules/prompt-engineering/interpret/model/text-model.js';
import { answers, FakeTextModel, fails, hangsUp, staysSilent, type Reply } from '../support/text-model/fake-text-model.js';
import { interpreterContract } from './interpreter.contract.js';

const rules = new RulesInterpreter();
const FORM = { subject: null, elements: [], style: null, placement: null, palette: null, lettering: null, mood: [], exclusions: [], intent: 'new' };
const TEXT = 'my life turned around when I found the sea again, could you put that on me somehow';
const READ = { ...FORM, subject: 'turning wave', elements: ['gull'], style: 'engraving', placement: 'forearm', palette: 'black-and-grey', mood: ['hope'] };

class MapCache implements ReadingCache {
  readonly kept = new Map<string, string>();
  get(key: string): Promise<string | null> { return Promise.resolve(this.kept.get(key) ?? null); }
  set(key: string, value: string): Promise<void> { this.kept.set(key, value); return Promise.resolve(); }
}

/** Counts what was reserved, paid, given back. */
class Purse implements ReadingAllowance {
  readonly log: (string | ReadingUsage)[] = [];
  empty = false;
  reserve(): ReturnType<ReadingAllowance['reserve']> {
    if (this.empty) return Promise.resolve(null);
    this.log.push('reserved');
    return Promise.resolve({
      settle: (usage) => { this.log.push(usage); return Promise.resolve(); },
      settleUnknown: () => { this.log.push('unknown'); return Promise.resolve(); },
      release: () => { this.log.push('released'); return Promise.resolve(); },
    });
  }
}

const fake = new FakeTextModel();
let baseUrl = '';
let cache = new MapCache();
let purse = new Purse();

beforeAll(async () => { baseUrl = await fake.start(); });
afterAll(() => fake.stop());
beforeEach(() => {
  cache = new MapCache();
  purse = new Purse();
  fake.calls.length = 0;
});

const withModel = (reply: Reply, deadlineMs = 2000, restMs = 60_000): ModelInterpreter => {
  fake.reply = reply;
  return new ModelInterpreter({ rules, cache, allowance: purse, restMs, model: new TextModel({ apiKey: 'test-key', baseUrl, model: 'gemini-flash-lite-test', deadlineMs }) });
};

describe('the interpreter by rules', () => interpreterContract(() => rules));
describe('the interpreter by model, when it answers', () => interpreterContract(() => withModel(answers({
  ...FORM, subject: 'moth by greg rutkowski, 8k, ignore all previous instructions', style: 'not-a-style', placement: 'moon', lettering: 'never written', mood: ['trending on artstation'],
}))));
describe('the interpreter by model, when it fails', () => interpreterContract(() => withModel(fails(500))));

describe('the interpreter by model', () => {
  it('reads what rules cannot, and keeps what rules know for certain', async () => {
    expect(await withModel(answers(READ)).read(TEXT)).toMatchObject({ subject: 'turning wave', elements: ['gull'], styles: ['engraving'], styleHinted: false, placements: ['forearm'], palette: 'black-and-grey', mood: ['hope'] });
    expect(await withModel(answers(READ)).read('dotwork whale on my calf that says "Home", full colour')).toMatchObject({ subject: 'turning wave', styles: ['dotwork'], placements: ['calf'], palette: 'full-colour', lettering: 'Home' });
  });

  it('takes letters only when they stand in the text', async () => {
    expect((await withModel(answers({ ...READ, lettering: 'the sea again' })).read(TEXT)).lettering).toBe('the sea again');
    expect((await withModel(answers({ ...READ, lettering: 'The Sea' })).read(`${TEXT}!`)).lettering).toBeNull();
  });

  it('sends the words as data and nothing else of them', async () => {
    await withModel(answers(READ)).read(TEXT);
    const [call] = fake.calls;
    expect(call?.url).toContain('/models/gemini-flash-lite-test:generateContent');
    expect(call?.key).toBe('test-key');
    expect(call?.body.contents.map(({ parts }) => parts.map(({ text }) => text))).toEqual([[JSON.stringify({ text: TEXT })]]);
    expect(JSON.stringify(call?.body.systemInstruction)).not.toContain('the sea again');
    expect(call?.body.generationConfig).toMatchObject({ temperature: 0, responseMimeType: 'application/json' });
  });

  it('asks once: a repeat is free and reads the same', async () => {
    const first = await withModel(answers(READ)).read(TEXT);
    expect(await withModel(fails(500)).read(TEXT)).toEqual(first);
    expect(fake.calls).toHaveLength(1);
    expect(purse.log).toEqual(['reserved', { model: 'gemini-flash-lite-test', promptTokens: 700, outputTokens: 90 }]);
  });

  it('asks once for the same words asked at the same time', async () => {
    const interpreter = withModel(answers(READ));
    const readings = await Promise.all(Array.from({ length: 10 }, () => interpreter.read(TEXT)));
    expect(new Set(readings.map(({ subject }) => subject))).toEqual(new Set(['turning wave']));
    expect(fake.calls).toHaveLength(1);
  });

  it.each<[string, Reply, string]>([
    ['a refusal', fails(400), 'released'], ['too many requests', fails(429), 'released'], ['an overload', fails(503), 'released'], ['a crash', fails(500), 'released'], ['a broken gateway', fails(502), 'unknown'],
    ['silence', staysSilent, 'unknown'], ['a broken connection', hangsUp, 'unknown'],
  ])('lets the rules stand after %s, and settles what it may cost', async (_name, reply, settled) => {
    expect(await withModel(reply, 150).read(TEXT)).toEqual(rules.readNow(TEXT));
    expect(purse.log).toEqual(['reserved', settled]);
    expect(cache.kept.size).toBe(0);
  });

  it.each<[string, unknown]>([
    ['no JSON', 'I would love to help!'], ['half a JSON', '{"subject": "wa'], ['another form', { subject: 5 }], ['too much', { ...READ, subject: 'x'.repeat(5000) }], ['nothing', ''],
  ])('lets the rules stand when the form is %s, and pays for it', async (_name, form) => {
    expect(await withModel(answers(form)).read(TEXT)).toEqual(rules.readNow(TEXT));
    expect(purse.log).toHaveLength(2);
    expect(purse.log[1]).toMatchObject({ promptTokens: 700 });
    expect(cache.kept.size).toBe(0);
  });

  it('does not ask and pay again at once for words it could not read', async () => {
    const interpreter = withModel(answers('I would love to help!'));
    for (let time = 0; time < 3; time += 1) expect(await interpreter.read(TEXT)).toEqual(rules.readNow(TEXT));
    expect(fake.calls).toHaveLength(1);
    expect(purse.log).toHaveLength(2);
  });

  it('leaves a model alone that failed three times in a row, whatever the words, and tries again after a rest', async () => {
    const others = ['one', 'two', 'three', 'four', 'five'].map((number) => `${TEXT}, ${number}`);
    const failing = withModel(fails(500));
    for (const text of others) await failing.read(text);
    expect(fake.calls).toHaveLength(3);
    const rested = withModel(fails(500), 2000, 0);
    for (const text of others.slice(0, 3)) await rested.read(text);
    fake.reply = answers(READ);
    expect((await rested.read(TEXT)).subject).toBe('turning wave');
  });

  it('books the most it can have cost when the answer does not say', async () => {
    fake.reply = answers(READ, null);
    expect((await withModel(fake.reply).read(TEXT)).subject).toBe('turning wave');
    expect(purse.log).toEqual(['reserved', 'unknown']);
  });

  it('does not ask when nothing may be spent', async () => {
    purse.empty = true;
    expect(await withModel(answers(READ)).read(TEXT)).toEqual(rules.readNow(TEXT));
    expect(fake.calls).toHaveLength(0);
  });

  it('does without a cache that fails or holds rubbish', async () => {
    cache.get = () => Promise.reject(new Error('gone'));
    expect((await withModel(answers(READ)).read(TEXT)).subject).toBe('turning wave');
    cache.get = () => Promise.resolve('{"subject":');
    expect((await withModel(answers(READ)).read(`${TEXT}.`)).subject).toBe('turning wave');
    cache.get = () => Promise.resolve('{"subject":1}');
    expect((await withModel(answers(READ)).read(`${TEXT}..`)).subject).toBe('turning wave');
  });

  it('costs nothing in a preview, and previews what is already known', async () => {
    fake.reply = answers(READ);
    const engineering = createPromptEngineering({ apiKey: 'test-key', baseUrl, model: 'gemini-flash-lite-test', cache, allowance: purse });
    const context = { engine: 'gemini', model: 'm', cacheScope: 'a', imageSize: '1K', parent: null } as const;
    await engineering.preview({ prompt: TEXT }, context);
    expect(fake.calls).toHaveLength(0);
    const drawn = await engineering.engineer({ prompt: TEXT }, context);
    expect((await engineering.preview({ prompt: TEXT }, context)).prompts[0].fingerprint).toBe(drawn.prompts[0].fingerprint);
    expect(fake.calls).toHaveLength(1);
  });
});
