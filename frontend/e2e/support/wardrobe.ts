import type { Page } from 'playwright-core';
import { draw } from './seed';

/** What a regular has here: a conversation of several sheets, a gallery, a key, some of it from the cache. */
export interface Wardrobe {
  readonly conversationId: string;
  /** Id of the newest concept of the conversation. */
  readonly refined: string;
  /** Path of a page that shows it to others. */
  readonly sharedAt: string;
}

const OTHERS: readonly (readonly [string, Readonly<Record<string, unknown>>?])[] = [
  ['a koi carp swimming up, sleeve', { style: 'japanese' }],
  ['a swallow carrying a rose, upper arm, 9 cm', { style: 'american-traditional' }],
  ['a raven in flight, inner forearm, 5 cm', { style: 'blackwork' }],
  ['a fern, fine line, ankle'],
  ['a lighthouse in a storm, calf, 15 cm', { style: 'engraving' }],
  ['a fox with roses, thigh, 12 cm', { style: 'neo-traditional' }],
  ['a compass with mountains, forearm', { style: 'geometric' }],
  ['an owl on a branch, upper back', { style: 'dotwork' }],
  ['a wolf howling at the moon over pine trees, forearm, 8 cm'],
  ['the words "Amor Fati", collarbone', { style: 'lettering' }],
];

/** Fills the wardrobe of the visitor of this page. The same words twice: the second answer is from the cache. */
export async function fillWardrobe(page: Page): Promise<Wardrobe> {
  for (const [prompt, more] of OTHERS) await draw(page, prompt, more);
  await draw(page, 'a fern, fine line, ankle');
  const [moth] = await draw(page, 'a luna moth with a crescent moon, stars and leaves, upper back, 12 cm', { count: 4 });
  if (!moth) throw new Error('Nothing was drawn');
  const { conversationId } = moth;
  const [barer] = await draw(page, 'drop the stars', { conversationId, parentConceptId: moth.id });
  const [larger] = await draw(page, 'make the wings larger', { conversationId, parentConceptId: barer?.id });
  const sharedAt = await page.evaluate(async ({ id, shown }) => {
    const send = (path: string, method: string, body: unknown) => fetch(path, { method, headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) });
    await send(`/api/v1/concepts/${id}`, 'PATCH', { favourite: true });
    await send('/api/v1/api-keys', 'POST', { name: 'Booking platform', scopes: ['draw', 'read'], dailyBudgetUsd: 5, expiresInDays: null });
    return ((await (await send(`/api/v1/concepts/${shown}/shares`, 'POST', { withPrompt: true })).json()) as { path: string }).path;
  }, { id: moth.id, shown: larger?.id ?? '' });
  return { conversationId, refined: larger?.id ?? '', sharedAt };
}
