import type { Page } from 'playwright-core';
import sharp from 'sharp';

/** WCAG 1.4.11: what shows that a control is there, against what is around it. */
const LEAST_CONTRAST = 3;

interface Box {
  readonly name: string;
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Controls on the window of which nothing can be seen: no two colours in their box stand apart. */
export async function unseenControls(page: Page): Promise<readonly string[]> {
  const boxes = await controlsOn(page);
  const { data, info } = await sharp(await page.screenshot()).removeAlpha().raw().toBuffer({ resolveWithObject: true });
  return boxes.filter((box) => contrastIn(data, info.width, box) < LEAST_CONTRAST).map(({ name }) => name);
}

/** What is chosen, pressed or current and does not say so in the system's own colour of selection. */
export function unseenChoices(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const probe = document.body.appendChild(document.createElement('i'));
    probe.style.cssText = 'color: Highlight; forced-color-adjust: none';
    const highlight = getComputedStyle(probe).color;
    probe.remove();
    const native = (one: Element) => one.querySelector('input[type=checkbox]:not([class])') !== null;
    const told = (one: Element) => {
      const style = getComputedStyle(one);
      return style.backgroundColor === highlight || (style.outlineStyle !== 'none' && style.outlineColor === highlight) || native(one);
    };
    return [...document.querySelectorAll('[aria-pressed=true], [aria-current]:not([aria-current=false]), label:has(input:checked)')]
      .filter((one) => one.checkVisibility() && !one.closest('[inert]') && !told(one))
      .map((one) => (one.getAttribute('aria-label') ?? one.textContent ?? '').trim().slice(0, 40) || one.outerHTML.slice(0, 80));
  });
}

/** Whole boxes of the controls that nothing lies over, CSS px. */
function controlsOn(page: Page): Promise<readonly Box[]> {
  return page.evaluate(() => {
    const named = (one: Element) => (one.getAttribute('aria-label') ?? one.textContent ?? '').trim().slice(0, 40) || one.outerHTML.slice(0, 80);
    const shown = (one: Element) => (one.matches('input[type=radio], input[type=checkbox]') ? (one.closest('label') ?? one) : one);
    const onTop = (one: Element, { left, top, width, height }: DOMRect) => {
      const hit = document.elementFromPoint(left + width / 2, top + height / 2);
      return hit !== null && (one.contains(hit) || hit.contains(one));
    };
    return [...document.querySelectorAll('button, a[href], input, select, textarea, summary')]
      .filter((one) => one.checkVisibility({ visibilityProperty: true }) && !one.matches('.skip, .vh, .vh *, :disabled') && !one.closest('[inert]'))
      .map(shown)
      .map((one) => ({ one, box: one.getBoundingClientRect() }))
      .filter(({ one, box }) => box.width > 1 && box.left >= 0 && box.top >= 0 && box.right <= innerWidth && box.bottom <= innerHeight && onTop(one, box))
      .map(({ one, box }) => ({ name: named(one), left: box.left, top: box.top, width: box.width, height: box.height }));
  });
}

function contrastIn(rgb: Buffer, lineWidth: number, box: Box): number {
  let [darkest, lightest] = [1, 0];
  for (let y = Math.floor(box.top); y < box.top + box.height; y += 1) {
    for (let x = Math.floor(box.left); x < box.left + box.width; x += 1) {
      const light = luminance(rgb, (y * lineWidth + x) * 3);
      [darkest, lightest] = [Math.min(darkest, light), Math.max(lightest, light)];
    }
  }
  return (lightest + 0.05) / (darkest + 0.05);
}

/** Relative luminance, 0 … 1 (WCAG 2.2). */
function luminance(rgb: Buffer, at: number): number {
  const [r = 0, g = 0, b = 0] = [0, 1, 2].map((channel) => linear((rgb[at + channel] ?? 0) / 255));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

const linear = (value: number): number => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4);
