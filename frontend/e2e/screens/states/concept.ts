import type { Page } from 'playwright-core';
import { join } from 'node:path';
import type { State, There } from './state';

const PHOTO = join(import.meta.dirname, '../../support/photo.jpg');

async function at(page: Page, there: There, tab: string): Promise<void> {
  await page.goto(`/c/${there.wardrobe.refined}/${tab}`);
  await page.getByRole('navigation', { name: 'Views of this concept' }).waitFor();
}

async function withPhoto(page: Page, there: There): Promise<void> {
  await at(page, there, 'try-on');
  await page.getByLabel('Photo from this device').setInputFiles(PHOTO);
  await page.getByRole('button', { name: 'Set the scale' }).waitFor();
}

export const conceptStates: readonly State[] = [
  { name: 'concept', who: 'regular', open: (page, there) => at(page, there, 'concept') },
  { name: 'concept-stencil', who: 'regular', async open(page, there) {
    await at(page, there, 'stencil');
    await page.getByRole('link', { name: 'Print at real size' }).waitFor();
  } },
  { name: 'concept-tattooability', who: 'regular', async open(page, there) {
    await at(page, there, 'tattooability');
    await page.locator('button.name').first().waitFor();
  } },
  { name: 'concept-ageing', who: 'regular', async open(page, there) {
    await at(page, there, 'ageing');
    await page.getByText('This is a simulation').waitFor();
  } },
  { name: 'concept-try-on', who: 'regular', open: (page, there) => at(page, there, 'try-on') },
  { name: 'concept-try-on-measuring', who: 'regular', open: withPhoto },
  { name: 'concept-try-on-worn', who: 'regular', async open(page, there) {
    await withPhoto(page, there);
    await page.getByRole('button', { name: 'Set the scale' }).click();
  } },
  { name: 'concept-prompt', who: 'regular', async open(page, there) {
    await at(page, there, 'prompt');
    await page.getByText('Isolated Tattoo Concept').waitFor();
  } },
  { name: 'concept-rename', who: 'regular', async open(page, there) {
    await page.setViewportSize({ width: 1440, height: 900 });
    await at(page, there, 'concept');
    await page.getByRole('button', { name: 'Rename this concept' }).click();
    await page.getByRole('dialog', { name: 'Name of this concept' }).waitFor();
  } },
  { name: 'concept-share', who: 'regular', async open(page, there) {
    await at(page, there, 'concept');
    await page.getByRole('button', { name: 'Share' }).click();
    await page.getByRole('button', { name: 'Make a link' }).click();
    await page.getByRole('button', { name: 'Copy the link' }).waitFor();
  } },
  { name: 'shared', who: 'newcomer', async open(page, there) {
    await page.goto(there.wardrobe.sharedAt);
    await page.getByText(/^Smallest safe width is/u).waitFor();
  } },
  { name: 'shared-nothing', who: 'newcomer', async open(page) {
    await page.goto('/s/nothing');
    await page.getByRole('heading', { name: 'There is nothing behind this link' }).waitFor();
  } },
  { name: 'concept-not-here', who: 'newcomer', async open(page, there) {
    await page.goto(`/c/${there.wardrobe.refined}/concept`);
    await page.getByRole('heading', { name: 'This concept is not here' }).waitFor();
  } },
];
