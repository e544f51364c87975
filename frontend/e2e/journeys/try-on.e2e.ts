import { expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { eventually } from '../support/eventually';
import { draw } from '../support/seed';
import { inBrowser } from '../support/in-browser';

const PHOTO = join(import.meta.dirname, '../support/photo.jpg');

inBrowser('Trying it on', ({ visit }) => {
  it('works in three acts and sends the photo nowhere', async () => {
    const page = await visit();
    const [concept] = await draw(page, 'a compass, 60 mm');
    await page.goto(`/c/${concept?.id ?? ''}/try-on`);
    const sent: number[] = [];
    page.on('request', (request) => sent.push(request.postDataBuffer()?.length ?? 0));
    await page.getByLabel('Photo from this device').setInputFiles(PHOTO);
    await page.getByLabel('Width of what you measured, in millimetres').fill('58');
    await page.getByRole('button', { name: 'Set the scale' }).click();
    const drawing = page.getByRole('button', { name: /^The drawing; arrow keys move it/ });
    const before = await drawing.getAttribute('points');
    await drawing.press('Shift+ArrowRight');
    await eventually(async () => expect(await drawing.getAttribute('points')).not.toBe(before));
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Save picture' }).click();
    const saved = await (await download).path();
    expect(readFileSync(saved).subarray(0, 2).toString('hex')).toBe('ffd8');
    expect(Math.max(0, ...sent)).toBe(0);
  });

  it('shows the true width on a photo whose scale was measured', async () => {
    const page = await visit();
    const [concept] = await draw(page, 'a compass, 60 mm');
    await page.goto(`/c/${concept?.id ?? ''}/try-on`);
    await page.getByRole('button', { name: 'Use a drawn arm instead' }).click();
    const points = await page.getByRole('button', { name: /^The drawing;/ }).getAttribute('points');
    const [left, right] = (points ?? '').split(' ').map((pair) => Number(pair.split(',')[0]));
    expect((right ?? 0) - (left ?? 0)).toBeCloseTo((60 * 520) / 88, 0);
  });
});
