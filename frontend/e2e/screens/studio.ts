import { expect } from '@jest/globals';
import type { Locator, Page } from 'playwright-core';
import { eventually } from '../support/eventually';

/** The Studio as a person finds their way in it: by role and by name. */
export class StudioScreen {
  constructor(readonly page: Page) {}

  async open(): Promise<void> {
    await this.page.goto('/studio');
    await this.page.getByRole('heading', { name: 'What would you like to wear?' }).waitFor();
  }

  get box(): Locator {
    return this.page.getByLabel('Describe the tattoo or a change');
  }

  get drawButton(): Locator {
    return this.page.getByRole('button', { name: 'Draw', exact: true });
  }

  get stopButton(): Locator {
    return this.page.getByRole('button', { name: 'Stop', exact: true });
  }

  get log(): Locator {
    return this.page.getByRole('log', { name: 'Conversation' });
  }

  number(n: number): Locator {
    return this.page.getByRole('button', { name: new RegExp(`^Talk about No\\. ${n}:`) });
  }

  get sheets(): Locator {
    return this.page.getByRole('list', { name: 'Sheets of this conversation' }).getByRole('button');
  }

  /** How many the next drawing makes; the panel is beside the sheet on a wide window only. */
  async howMany(count: number): Promise<void> {
    const choice = this.page.getByRole('group', { name: 'How many' }).getByRole('radio', { name: String(count) });
    await choice.click();
    await eventually(async () => expect(await choice.isChecked()).toBe(true));
  }

  async say(words: string): Promise<void> {
    await this.box.fill(words);
    await this.drawButton.click();
  }

  /** Says it and waits for the sheet. */
  async draw(words: string): Promise<void> {
    await this.say(words);
    await this.number(1).waitFor();
  }
}
