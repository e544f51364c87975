import type { Page } from 'playwright-core';
import type { State } from './state';

async function keys(page: Page): Promise<void> {
  await page.goto('/keys');
  await page.getByRole('heading', { name: 'Your first request' }).waitFor();
}

/** Usage, keys, settings, and an address where nothing is. */
export const officeStates: readonly State[] = [
  { name: 'usage-empty', who: 'newcomer', async open(page) {
    await page.goto('/usage');
    await page.getByRole('heading', { name: 'Today’s limit' }).waitFor();
  } },
  { name: 'usage', who: 'regular', async open(page) {
    await page.goto('/usage');
    await page.getByRole('heading', { name: /The cache paid for/ }).waitFor();
  } },
  { name: 'usage-numbers', who: 'regular', async open(page) {
    await page.goto('/usage?range=7d');
    await page.getByText('Show numbers').click();
  } },
  { name: 'keys-empty', who: 'newcomer', async open(page) {
    await keys(page);
    await page.getByText('No keys yet.').waitFor();
  } },
  { name: 'keys', who: 'regular', async open(page) {
    await keys(page);
    await page.getByText('Booking platform', { exact: true }).first().waitFor();
  } },
  { name: 'keys-new', who: 'regular', async open(page) {
    await keys(page);
    await page.getByRole('button', { name: 'New key' }).click();
    await page.getByRole('dialog', { name: 'New key' }).waitFor();
  } },
  { name: 'keys-shown-once', who: 'newcomer', async open(page) {
    await keys(page);
    await page.getByRole('button', { name: 'New key' }).click();
    await page.getByLabel('What is it for?').fill('Kiosk');
    await page.getByRole('button', { name: 'Make the key' }).click();
    await page.getByRole('dialog', { name: 'Store this key now' }).waitFor();
  } },
  { name: 'keys-revoke', who: 'regular', async open(page) {
    await keys(page);
    await page.getByRole('button', { name: 'Revoke Booking platform' }).click();
    await page.getByRole('dialog', { name: 'Revoke the key' }).waitFor();
  } },
  { name: 'settings', who: 'regular', async open(page) {
    await page.goto('/settings');
    await page.getByRole('heading', { name: 'My data' }).waitFor();
  } },
  { name: 'lost', who: 'newcomer', async open(page) {
    await page.goto('/nowhere/at/all');
    await page.getByRole('heading', { level: 1 }).waitFor();
  } },
];
