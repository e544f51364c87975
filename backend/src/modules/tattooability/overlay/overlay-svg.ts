import type { Verdict } from '../report/check.js';
import type { TattooabilityReport } from '../report/report.js';
import { DIGITS } from './digits.js';
import { pinsOf, type Pin, type PinSizes } from './pins.js';

/** The interface's own three signals, dark enough for white figures (4.5 : 1). */
const COLOUR: Record<Verdict, string> = { ok: '#1c6347', watch: '#7a4b00', 'too-fine': '#a3212f' };

const WIDTH = 1000;

const n = (value: number): string => String(Math.round(value * 10) / 10);
const escaped = (text: string): string => text.replace(/[&<>"']/gu, (c) => `&#${c.charCodeAt(0)};`);

/** Figures as strokes: the overlay needs no font. */
function figures(number: number, { badgeX, badgeY }: Pin, badge: number): string {
  const digits = String(number).split('');
  const size = badge * (digits.length === 1 ? 1.05 : 0.85);
  const step = size * 0.62;
  return digits
    .map((digit, i) => {
      const left = badgeX - (digits.length * step) / 2 + i * step + step * 0.12;
      const top = badgeY - size / 2;
      return `<path transform="translate(${n(left)} ${n(top)}) scale(${n(size / 10)})" d="${DIGITS[Number(digit)] ?? ''}"/>`;
    })
    .join('');
}

function leader({ x, y, badgeX, badgeY }: Pin, ring: number): string {
  const length = Math.hypot(badgeX - x, badgeY - y) || 1;
  const fromX = x + ((badgeX - x) / length) * ring;
  const fromY = y + ((badgeY - y) / length) * ring;
  return `M${n(fromX)} ${n(fromY)}L${n(badgeX)} ${n(badgeY)}`;
}

function drawPin(pin: Pin, { ring, badge }: PinSizes): string {
  const ringPath = `<circle cx="${n(pin.x)}" cy="${n(pin.y)}" r="${n(ring)}"/><path d="${leader(pin, ring)}"/>`;
  const colour = COLOUR[pin.verdict];
  return [
    `<g id="mark-${pin.number}" data-verdict="${pin.verdict}"><title>${escaped(`${pin.number}: ${pin.label}`)}</title>`,
    `<g fill="none" stroke="#fff" stroke-width="${n(badge * 0.42)}" stroke-opacity=".85">${ringPath}</g>`,
    `<g fill="none" stroke="${colour}" stroke-width="${n(badge * 0.17)}">${ringPath}</g>`,
    `<circle cx="${n(pin.badgeX)}" cy="${n(pin.badgeY)}" r="${n(badge)}" fill="${colour}" stroke="#fff" stroke-width="${n(badge * 0.14)}"/>`,
    `<g fill="none" stroke="#fff" stroke-width="1.5" stroke-linecap="round" stroke-linejoin="round">${figures(pin.number, pin, badge)}</g></g>`,
  ].join('');
}

/**
 * Numbered marks to lay over the whole picture: same proportions, transparent, no fonts, no scripts.
 * A mark's number is the place of its check in the report, counted from 1.
 */
export function overlaySvg(report: TattooabilityReport): string {
  const height = Math.round((WIDTH * report.picture.heightMm) / report.picture.widthMm);
  const unit = Math.min(WIDTH, height);
  const sizes: PinSizes = { width: WIDTH, height, ring: unit * 0.026, badge: unit * 0.021 };
  const pins = pinsOf(report, sizes);
  const title = `Marks of the tattooability report at ${report.widthMm} mm: ${pins.map((pin) => `${pin.number} ${pin.label}`).join(', ') || 'none'}`;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${height}" role="img"><title>${escaped(title)}</title>${
    pins.map((pin) => drawPin(pin, sizes)).join('')}</svg>\n`;
}
