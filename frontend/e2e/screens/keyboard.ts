import { expect } from '@jest/globals';
import type { Page } from 'playwright-core';

interface Focus {
  readonly name: string;
  readonly visible: boolean;
  readonly nowhere: boolean;
}

/** What the keyboard is on, as a person without a pointer knows it: its name, and whether it can be seen to be there. */
function focusOf(page: Page): Promise<Focus> {
  return page.evaluate(() => {
    const element = document.activeElement ?? document.body;
    const labels = [...document.querySelectorAll('label')].filter((label) => label.control === element);
    const name = [element.getAttribute('aria-label'), ...labels.map((label) => label.textContent), element.textContent].find(Boolean) ?? '';
    const ring = [element, element.closest('label'), element.closest('.box'), element.closest('.pair')?.querySelector('i')];
    const outlined = (one: Element) => getComputedStyle(one).outlineStyle !== 'none' && getComputedStyle(one).outlineWidth !== '0px';
    return {
      name: name.replace(/\s+/g, ' ').trim().slice(0, 120),
      visible: element.id === 'main' || ring.some((one) => one instanceof Element && outlined(one)),
      nowhere: element === document.body || element === document.documentElement,
    };
  });
}

/** Somebody with a keyboard and nothing else. Every step proves that the focus is somewhere and can be seen. */
export class Keyboard {
  constructor(private readonly page: Page) {}

  async press(key: string): Promise<void> {
    await this.page.keyboard.press(key);
  }

  async type(words: string): Promise<void> {
    await this.page.keyboard.type(words);
  }

  /** The focus is on something that shows it. */
  async isSomewhere(): Promise<void> {
    const focus = await focusOf(this.page);
    expect({ ...focus, nowhere: focus.nowhere, visible: focus.visible }).toMatchObject({ nowhere: false, visible: true });
  }

  /** Tab, or Shift+Tab, until the focus is on what has this name. */
  async to(name: RegExp, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
    const passed: string[] = [];
    for (let step = 0; step < 90; step += 1) {
      await this.press(key);
      const focus = await focusOf(this.page);
      if (!focus.nowhere) expect(focus).toMatchObject({ name: focus.name, visible: true });
      if (name.test(focus.name)) return;
      passed.push(focus.name);
    }
    throw new Error(`${key} never came to ${String(name)}. It passed: ${passed.join(' · ')}`);
  }
}
