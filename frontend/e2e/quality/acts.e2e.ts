import { expect, it } from '@jest/globals';
import type { Locator, Page } from 'playwright-core';
import { join } from 'node:path';
import { StudioScreen } from '../screens/studio';
import { draw } from '../support/seed';
import { inBrowser } from '../support/in-browser';

const PHOTO = join(import.meta.dirname, '../support/photo.jpg');

/** Counts what a person does: typing something, pressing a key, a tap. Looking and waiting are no acts. */
class Person {
  acts = 0;

  async type(where: Locator, words: string): Promise<void> {
    this.acts += 1;
    await where.fill(words);
  }

  async press(where: Locator, key: string): Promise<void> {
    this.acts += 1;
    await where.press(key);
  }

  async tap(what: Locator): Promise<void> {
    this.acts += 1;
    await what.click();
  }

  async choosePhoto(page: Page): Promise<void> {
    this.acts += 1;
    await page.getByLabel('Photo from this device').setInputFiles(PHOTO);
  }
}

inBrowser('What it takes', ({ visit }) => {
  it('from a cold start to a first concept: at most three acts, and no setting', async () => {
    const studio = new StudioScreen(await visit());
    const person = new Person();
    await studio.page.goto('/');
    await person.type(studio.box, 'a small paper crane');
    await person.press(studio.box, 'Enter');
    await studio.number(1).waitFor();
    expect(person.acts).toBeLessThanOrEqual(3);
  });

  it('to change a picked drawing: at most two acts', async () => {
    const studio = new StudioScreen(await visit());
    await studio.open();
    await studio.draw('a small paper crane');
    await studio.number(1).click();
    const person = new Person();
    await person.type(studio.box, 'bolder lines');
    await person.press(studio.box, 'Enter');
    await studio.sheets.nth(1).waitFor();
    expect(person.acts).toBeLessThanOrEqual(2);
  });

  it('from a concept to its stencil as PDF: at most two acts', async () => {
    const page = await visit();
    const [concept] = await draw(page, 'a small paper crane');
    await page.goto(`/c/${concept?.id ?? ''}/concept`);
    const person = new Person();
    await person.tap(page.getByRole('link', { name: 'Stencil & print' }));
    const download = page.waitForEvent('download');
    await person.tap(page.getByRole('link', { name: 'PDF', exact: true }));
    expect((await download).suggestedFilename()).toMatch(/^stencil.*\.pdf$/);
    expect(person.acts).toBeLessThanOrEqual(2);
  });

  it('from a concept to seeing it on one’s own skin: at most three acts, and no request carries the photo', async () => {
    const page = await visit();
    const [concept] = await draw(page, 'a small paper crane');
    await page.goto(`/c/${concept?.id ?? ''}/concept`);
    const sent: number[] = [];
    page.on('request', (request) => sent.push(request.postDataBuffer()?.length ?? 0));
    const person = new Person();
    await person.tap(page.getByRole('link', { name: 'Try on' }));
    await person.choosePhoto(page);
    await person.tap(page.getByRole('button', { name: 'Set the scale' }));
    await page.getByRole('button', { name: /^The drawing; arrow keys move it/ }).waitFor();
    expect(person.acts).toBeLessThanOrEqual(3);
    expect(Math.max(0, ...sent)).toBe(0);
  });
});
