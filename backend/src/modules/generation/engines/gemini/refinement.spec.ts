import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import sharp from 'sharp';
import { aGeminiEngine } from '../../../../../test/support/gemini/a-gemini-engine.js';
import { anOrder, aPrompt, never, silent } from '../../../../../test/support/gemini/an-order.js';
import { startStandIn } from '../../../../../test/support/gemini-stand-in/stand-in.mjs';
import type { Drawing, DrawingOrder, OrderImage, Turn } from '../image-engine.js';
import { sha256 } from './request/engine-turn.js';

const INSTRUCTION = 'Using the provided image, change only the wings: make them larger.';

describe('refining a drawing', () => {
  let stand: Awaited<ReturnType<typeof startStandIn>>;
  let parent: Drawing;
  beforeAll(async () => {
    stand = await startStandIn();
  });
  beforeEach(async () => {
    stand.standIn.reset();
    stand.standIn.script.add([{ row: 'A3' }]);
    parent = await draw(anOrder());
    stand.standIn.reset();
  });
  afterAll(() => stand.close());

  /** Each drawing by an engine of its own, as after a restart. */
  const draw = (order: DrawingOrder): Promise<Drawing> => aGeminiEngine(stand.url).engine.draw(order, never(), silent);
  const asImage = (bytes: Buffer, mimeType = 'image/png'): OrderImage => ({ sha256: sha256(bytes), mimeType, bytes });
  const turns = (call = 0) => stand.standIn.calls[call]?.turns.map(({ role, parts }) => ({ role, parts: parts.map((part) => part.split('\n')[0]) }));

  /** The order as the history would make it: everything about the parent has been JSON in between. */
  function anEdit(of: Drawing, image: OrderImage = asImage(of.bytes, of.mimeType)): DrawingOrder {
    const turn = JSON.parse(JSON.stringify(of.turn)) as Turn;
    const prompt = aPrompt({ text: INSTRUCTION, refinement: { parentSha256: image.sha256, instruction: 'make the wings larger' } });
    return anOrder({ prompt, parent: { image, turn } });
  }

  it('continues the turn that drew the parent, signatures and words of the model included', async () => {
    await draw(anEdit(parent));
    expect(turns()).toEqual([
      { role: 'user', parts: ['A howling wolf in front of a full moon, blackwork.'] },
      { role: 'model', parts: ['Here is your drawing.', 'image, signed'] },
      { role: 'user', parts: [INSTRUCTION] },
    ]);
  });

  it('asks to keep everything else exactly as it is', async () => {
    await draw(anEdit(parent));
    expect(stand.standIn.calls[0]?.turns[2]?.parts[0]).toContain('Keep everything else of the provided image exactly the same.');
  });

  it('keeps the bytes of the image out of the turn: the history stays small', () => {
    expect(JSON.stringify(parent.turn).length).toBeLessThan(1000);
    expect(parent.turn).toMatchObject({ engine: 'gemini', image: { sha256: sha256(parent.bytes) } });
  });

  it('branches: two changes of one parent both start from the parent', async () => {
    const child = await draw(anEdit(parent));
    await draw(anEdit(parent));
    await draw(anEdit(child));
    expect(turns(1)).toEqual(turns(0));
    expect(turns(2)?.[0]?.parts).toEqual([INSTRUCTION]);
  });

  it('shows the image in the own turn when the stored one is not the bytes that were signed', async () => {
    const recompressed = await sharp(parent.bytes).jpeg().toBuffer();
    await draw(anEdit(parent, asImage(recompressed, 'image/jpeg')));
    expect(turns()).toEqual([{ role: 'user', parts: ['image', INSTRUCTION] }]);
  });

  it('does the same for a parent that the built-in engine drew, or that was drawn without signatures', async () => {
    const unsigned = { ...parent, turn: { ...parent.turn, image: { ...(parent.turn?.['image'] as object), thoughtSignature: null } } };
    await draw(anEdit({ ...parent, turn: { engine: 'vector', scene: {} } }));
    await draw(anEdit(unsigned));
    expect([turns(0), turns(1)]).toEqual([[{ role: 'user', parts: ['image', INSTRUCTION] }], [{ role: 'user', parts: ['image', INSTRUCTION] }]]);
  });

  it('sends it again without the earlier turn when the provider does not accept the signature', async () => {
    stand.standIn.script.add([{ row: 'C16' }]);
    const drawing = await draw(anEdit(parent));
    expect([turns(0)?.length, turns(1)?.length]).toEqual([3, 1]);
    expect(drawing.costMicroUsd).toBe(stand.standIn.bill().microUsd);
  });

  it('lets reference images travel as parts, and says when a model takes fewer', async () => {
    const references = [asImage(parent.bytes), asImage(parent.bytes), asImage(parent.bytes)];
    await draw(anOrder({ references }));
    expect(turns()?.[0]?.parts.slice(0, 3)).toEqual(['image', 'image', 'image']);
    const old = aGeminiEngine(stand.url, { model: 'gemini-2.5-flash-image' });
    const order = { ...anEdit(parent), references };
    const drawing = await old.engine.draw({ ...order, prompt: { ...order.prompt, model: 'gemini-2.5-flash-image' } }, never(), silent);
    expect(stand.standIn.calls[1]?.imagesIn).toBe(3);
    expect(drawing.notices).toContainEqual(expect.stringContaining('stayed behind'));
  });
});
