import { describe, expect, it } from '@jest/globals';
import type { AppError } from '../../platform/index.js';
import { RulesInterpreter } from './interpret/rules-interpreter.js';
import { PromptEngineering } from './prompt-engineering.js';
import type { EngineeringContext, EngineeringRequest } from './request.js';

const rules = new RulesInterpreter();
const engineering = new PromptEngineering(rules, rules);
const context: EngineeringContext = { engine: 'gemini', model: 'gemini-nano-banana-2.1', cacheScope: 'anonymous', imageSize: '1K', parent: null };

/** With nothing remembered of the calls before. */
function engineer(request: EngineeringRequest, over: Partial<EngineeringContext> = {}) {
  const anew = new RulesInterpreter();
  return new PromptEngineering(anew, anew).engineer(request, { ...context, ...over });
}
const problemOf = (work: Promise<unknown>): Promise<string> => work.then(() => 'no problem', (error: unknown) => (error as AppError).kind.code);

describe('prompt engineering', () => {
  it('turns a sentence into a brief, a prompt with one style contract and the isolation contract, and a key', async () => {
    const { prompts: [prompt], brief, stages } = await engineer({ prompt: 'i want a small fineline fox behind my ear pls, no colour' });
    expect(brief).toMatchObject({ subject: 'fox', style: 'fine-line', placement: 'behind-ear', palette: 'black', language: 'en', intent: 'new' });
    expect(prompt.text.match(/Style Tattoo/gu)).toHaveLength(1);
    expect(prompt.text.match(/Isolated Tattoo Concept/gu)).toHaveLength(1);
    expect(prompt.text).toContain('Fine Line Style Tattoo');
    expect(prompt.text).toContain('NOT a photo');
    expect(prompt.text).toContain('NOT scenery');
    expect(prompt.fingerprint).toMatch(/^[0-9a-f]{64}$/u);
    expect(stages.map(({ name }) => name)).toEqual(['normalise', 'interpret', 'resolve', 'policy', 'compose', 'fingerprint']);
  });

  it('lets given fields win over the text and says so', async () => {
    const { brief } = await engineer({ prompt: 'tribal wolf on my calf that says "old"', style: 'dotwork', placement: 'wrist', widthMm: 41, palette: 'full-colour', lettering: ' New²  ' });
    expect(brief).toMatchObject({ style: 'dotwork', placement: 'wrist', widthMm: 41, palette: 'full-colour', lettering: ' New²  ' });
    expect(brief.leftOut.filter((sentence) => sentence.includes('the field wins'))).toHaveLength(3);
  });

  it.each([
    ['small star on my cheek', 'face'], ['a tear under my eye', 'face'], ['cross above my eyebrow', 'face'], ['the word "ash" on my forehead', 'face'], ['un rayo en la mejilla, chiquito', 'face'], ['kleines Kreuz auf meiner Stirn', 'face'],
    ['a snake on the side of my head', 'head'], ['geometric mandala on my scalp', 'head'], ['dragão na lateral da minha cabeça', 'head'], ['дракон на моей голове', 'head'],
  ])('puts %j on the %s, with what such a place means', async (prompt, placement) => {
    const { brief } = await engineer({ prompt });
    expect(brief.placement).toBe(placement);
    expect(brief.notices.join(' ')).toMatch(/thin.*skin.*many studios/u);
  });

  it.each(['a horse with a star on the forehead', 'woman with freckles on her cheek', 'wolf head', 'face of a lion', 'skull with a crack on its jaw'])('draws the face that %j speaks of', async (prompt) => {
    expect((await engineer({ prompt })).brief.placement).toBeNull();
  });

  it.each([
    ['cat sleeping on a crescent moon, sketch, thigh', 'sketch'], ['a wolf, forearm, sketch', 'sketch'], ['sketch me a wolf', 'blackwork'], ['a sketch of a wolf, forearm', 'blackwork'],
  ])('tells a style between commas from a request: %j is %s', async (prompt, style) => {
    expect((await engineer({ prompt })).brief).toMatchObject({ style });
  });

  it('warns of large black only where there is room for it', async () => {
    const warned = async (widthMm: number): Promise<boolean> => (await engineer({ prompt: 'a star', style: 'blackwork', widthMm })).brief.notices.some((notice) => notice.startsWith('Large solid black'));
    expect([await warned(12), await warned(59), await warned(60), await warned(150)]).toEqual([false, false, true, true]);
  });

  it.each([
    ['memorial for my dog Bruno, 2009-2023, died last year, want his paw and his name', 'Bruno\n2009-2023'], ['my nan sheila passed away, a robin with her name', 'sheila'], ['a rose for my mum Linda and her name on a ribbon', 'Linda'],
    ['mi perro Toby murió, quiero su huella con su nombre', 'Toby'], ['mein Hund Rex ist gestorben, eine Pfote mit seinem Namen', 'Rex'], ['il mio gatto Micio, la zampa con il suo nome', 'Micio'], ['моя собака Найда умерла, лапа и её имя', 'Найда'],
    ['Bella was my cat, her paw with her name please', 'Bella'], ['barcode with 0451 under it', '0451'],
  ])('letters in %j what stands elsewhere in it', async (prompt, lettering) => {
    expect((await engineer({ prompt })).brief.lettering).toBe(lettering);
  });

  it.each(['a portrait of my dog Bruno', 'rose for my mum Linda', 'her name means star, so a star', 'moon with 3 stars under it'])('letters nothing in %j', async (prompt) => {
    expect((await engineer({ prompt })).brief.lettering).toBeNull();
  });

  it('makes a band as long as the limb is round, whatever the size of the things on it', async () => {
    const { brief } = await engineer({ prompt: 'wrist band of small flowers' });
    expect(brief.widthMm).toBeGreaterThan(150);
    expect(brief.added.join(' ')).toContain('once around the wrist');
    expect((await engineer({ prompt: 'a small rose on the wrist' })).brief.widthMm).toBeLessThan(30);
  });

  it('gives each variation its own composition, text and key', async () => {
    const { prompts } = await engineer({ prompt: 'a raven', count: 4, variation: 3 });
    expect(prompts.map(({ variation }) => variation)).toEqual([3, 4, 5, 6]);
    expect(new Set(prompts.map(({ text }) => text)).size).toBe(4);
    expect(new Set(prompts.map(({ fingerprint }) => fingerprint)).size).toBe(4);
    for (const { variation, brief } of prompts) expect(brief.added.at(-1)).toContain(`Variation ${variation}:`);
  });

  it('gives equal texts and keys to requests that differ only in invisible ways', async () => {
    const one = await engineer({ prompt: 'Café racer   skull' });
    const other = await engineer({ prompt: ' Cafe\u0301 racer\u200B skull\r\n' });
    expect(other.prompts[0].fingerprint).toBe(one.prompts[0].fingerprint);
  });

  it('changes only what a refinement names', async () => {
    const { brief: parent } = await engineer({ prompt: 'eagle with stars and a banner, american traditional, on my chest' });
    const { brief, prompts: [prompt] } = await engineer({ prompt: 'make the wings larger and lose the stars' }, { parent: { sha256: 'a'.repeat(64), brief: parent } });
    expect(brief).toMatchObject({ subject: 'eagle', elements: ['banner', 'larger wings'], exclusions: ['stars'], style: 'american-traditional', intent: 'refinement' });
    expect([brief.widthMm, brief.heightMm, brief.placement]).toEqual([parent.widthMm, parent.heightMm, parent.placement]);
    expect(prompt.refinement).toEqual({ parentSha256: 'a'.repeat(64), instruction: 'make the wings larger and lose the stars' });
    expect(prompt.text).toContain('Keep everything else exactly the same');
  });

  it('sends verbatim words as they were typed, asks no reader, and puts only style, size and the isolation rules around them', async () => {
    const unread = { read: () => Promise.reject(new Error('nobody is asked')) };
    const words = 'a fine line fox,\n"MOM" under it... trending on artstation, 8k!';
    const { prompts: [prompt], brief, stages } = await new PromptEngineering(unread, unread)
      .engineer({ prompt: words, verbatim: true, style: 'dotwork', widthMm: 80 }, context);
    expect(brief).toMatchObject({ verbatim: true, subject: words, elements: [], style: 'dotwork', widthMm: 80, lettering: null, leftOut: [] });
    expect(brief.notices[0]).toContain('nothing was interpreted');
    expect(brief.added).toEqual([expect.stringMatching(/^Dotwork, .*80 × 80 mm/u)]);
    expect(prompt.text.split(words)).toHaveLength(2);
    expect(prompt.text).toMatch(/^Dotwork Style Tattoo, Isolated Tattoo Concept\.[^]*80 mm wide[^]*NOT a photo[^]*NOT scenery[^]*NOT on skin/u);
    expect(stages.find(({ name }) => name === 'interpret')?.changes).toEqual(['Nothing was read into the words: they are drawn as typed.']);
  });

  it('gives verbatim words a key of their own, and leaves the key of read ones as it was', async () => {
    const wish = { prompt: 'fox', style: 'dotwork', placement: 'calf', widthMm: 80 };
    const keyOf = async (request: EngineeringRequest): Promise<string> => (await engineering.engineer(request, context)).prompts[0].fingerprint;
    const read = await keyOf(wish);
    expect(await keyOf({ ...wish, verbatim: true })).not.toBe(read);
    expect(await keyOf({ ...wish, verbatim: false })).toBe(read);
  });

  it('refuses verbatim words by the same policy, whatever stands beside them, and tells the way out', async () => {
    const asked = (prompt: string, verbatim: boolean) => engineer({ prompt, verbatim });
    expect(await problemOf(asked('cover up my old swastika with a rose', false))).toBe('no problem');
    expect(await problemOf(asked('cover up my old swastika with a rose', true))).toBe('prompt-refused');
    await expect(asked('a swastika', true)).rejects.toMatchObject({ details: { detail: expect.stringContaining('let us read your words') } });
    expect(await problemOf(asked('???', true))).toBe('prompt-empty');
  });

  it('sends a verbatim change as typed and leaves the brief before as it is', async () => {
    const { brief: parent } = await engineer({ prompt: 'eagle with stars and a banner, american traditional, on my chest' });
    const over = { parent: { sha256: 'a'.repeat(64), brief: parent } };
    const { brief, prompts: [prompt] } = await engineer({ prompt: 'wings x2!! (no stars)', verbatim: true }, over);
    expect(brief).toMatchObject({ verbatim: true, subject: parent.subject, elements: parent.elements, exclusions: [], widthMm: parent.widthMm });
    expect(prompt.text).toContain('change only this:\nwings x2!! (no stars)\nKeep everything else');
    expect((await engineer({ prompt: 'smaller' }, { parent: { sha256: 'b'.repeat(64), brief } })).brief.verbatim).toBeUndefined();
  });

  it('remembers a repeat: the same outcome as worked out anew, and another one as soon as anything that decides it differs', async () => {
    const wish = { prompt: 'a raven on a skull, engraving, thigh' };
    const first = await engineering.engineer(wish, context);
    expect(await engineering.engineer({ ...wish }, context)).toBe(first);
    const anew = new PromptEngineering(new RulesInterpreter(), new RulesInterpreter());
    expect(await anew.engineer(wish, context)).toEqual(first);
    const others = await Promise.all([
      engineer({ ...wish, widthMm: 90 }), engineer({ ...wish, lettering: 'NEVERMORE' }), engineer({ ...wish, variation: 2 }),
      engineer(wish, { cacheScope: 'org_studio' }), engineer(wish, { model: 'another' }), engineer(wish, { imageSize: '2K' }),
    ]);
    const keys = [first, ...others].map(({ prompts: [prompt] }) => prompt.fingerprint);
    expect(new Set(keys).size).toBe(keys.length);
  });

  it('does not remember a reading that has changed since, as a model may answer the second time', async () => {
    const readings = [rules.readNow('a wolf'), rules.readNow('a wolf and a rose')];
    const moody = { read: () => Promise.resolve(readings.shift() ?? rules.readNow('a moth')) };
    const words = new PromptEngineering(moody, moody);
    const [first, second] = [await words.engineer({ prompt: 'surprise me' }, context), await words.engineer({ prompt: 'surprise me' }, context)];
    expect([first.brief.elements, second.brief.elements]).toEqual([[], ['rose']]);
  });

  it('tells what cannot be drawn with a code of its own', async () => {
    expect(await problemOf(engineer({ prompt: ' \u200B \u202E ' }))).toBe('prompt-empty');
    expect(await problemOf(engineer({ prompt: '???!!' }))).toBe('prompt-empty');
    expect(await problemOf(engineer({ prompt: 'fox', style: 'crayon' }))).toBe('style-unknown');
    expect(await problemOf(engineer({ prompt: 'fox', placement: 'tail' }))).toBe('placement-unknown');
    expect(await problemOf(engineer({ prompt: 'fox', lettering: 'MOM\u202E' }))).toBe('lettering-malformed');
    expect(await problemOf(engineer({ prompt: 'a swastika on my arm' }))).toBe('prompt-refused');
  });
});
