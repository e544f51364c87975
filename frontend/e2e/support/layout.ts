import type { Page } from 'playwright-core';

const TAP_PX = 44;

/** Long names that are shortened to keep a row; they are whole in the accessible name or one tap further. */
export const SHORTENED = 'h1, .sheetbar h2, .sheetbar h2 span, .what, tcd-gallery-tile *';

/**
 * Controls smaller than a fingertip (WCAG 2.5.5), each told with its size. A radio or a tick box is as large as its label;
 * links inside a sentence are the exception the rule itself makes.
 */
export function smallTargets(page: Page): Promise<readonly string[]> {
  return page.evaluate((least) => {
    const target = (control: Element) => (control.matches('input[type=radio], input[type=checkbox], input[type=file]') ? (control.closest('label') ?? control) : control);
    const seen = (control: Element) => control.checkVisibility({ visibilityProperty: true, opacityProperty: false }) && !control.matches('.skip, .vh, :disabled') && !control.closest('[inert]');
    const controls = [...document.querySelectorAll('button, a[href], input, select, textarea, summary, [role=button], [role=tab]')];
    return controls.filter(seen).map(target).flatMap((control) => {
      const { width, height } = control.getBoundingClientRect();
      const small = width > 0 && (Math.round(width) < least || Math.round(height) < least);
      return small ? [`${(control.getAttribute('aria-label') ?? control.textContent ?? '').trim().slice(0, 40) || control.outerHTML.slice(0, 80)} ${Math.round(width)}×${Math.round(height)}`] : [];
    });
  }, TAP_PX);
}

/** How far the page can be pushed sideways, CSS px: anything above 0 is a second scrolling direction (WCAG 1.4.10). */
export function sideways(page: Page): Promise<number> {
  return page.evaluate(() => {
    const main = document.querySelector('main');
    return Math.max(document.documentElement.scrollWidth - innerWidth, main ? main.scrollWidth - main.clientWidth : 0);
  });
}

/**
 * Words that are cut off: text in a box that hides what does not fit and cannot be scrolled to, or that runs out of its
 * button. `onPurpose`: places that shorten a long name and tell it whole elsewhere.
 */
export function cutWords(page: Page, onPurpose: string): Promise<readonly string[]> {
  return page.evaluate((lines) => {
    const hides = (style: CSSStyleDeclaration, axis: 'overflowX' | 'overflowY') => style[axis] === 'hidden' || style[axis] === 'clip';
    const words = [...document.querySelectorAll('button, a, label, legend, h1, h2, h3, p, dt, dd, th, td, li > span, .tag, .note, .btn, summary')];
    const read = words.filter((one) => one.checkVisibility() && !one.closest('.vh') && !one.matches(lines) && one.textContent?.trim() && getComputedStyle(one).display !== 'inline');
    const cut = (one: Element): boolean => {
      const style = getComputedStyle(one);
      const wide = one.scrollWidth > one.clientWidth + 1;
      const high = one.scrollHeight > one.clientHeight + 3;
      return (wide && (hides(style, 'overflowX') || one.matches('button, .btn, .chip, .tag'))) || (high && hides(style, 'overflowY'));
    };
    return read.filter(cut).map((one) => (one.textContent ?? '').trim().slice(0, 50));
  }, onPurpose);
}

/** Animations and transitions that are running now. */
export function movements(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => document.getAnimations().map((animation) => (animation instanceof CSSAnimation ? animation.animationName : 'transition')));
}

/** Makes every word on the page longer by this share, the way a translation would: inside the word, where nothing can break. */
export async function lengthenWords(page: Page, share: number): Promise<void> {
  await page.evaluate((more) => {
    const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walk.nextNode(); node; node = walk.nextNode()) {
      if (node.parentElement?.closest('script, style, pre, code, textarea')) continue;
      node.nodeValue = (node.nodeValue ?? '').replace(/\p{L}{2,}/gu, (word) => word + 'ë'.repeat(Math.ceil(word.length * more)));
    }
  }, share);
}

/** The size of text the reader has set in the browser, px: 16 when they never touched it. */
export async function setTextSize(page: Page, px: number): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Page.setFontSizes', { fontSizes: { standard: px, fixed: Math.round(px * 0.8125) } });
  await session.detach();
}
