import { range, SIDE, type Roll } from './specimen.js';

/** Drawings as tattooists draw them, centred on 0,0 inside ±230: SVG fragments without paper. */

const xy = (radius: number, angle: number): string => `${(radius * Math.cos(angle)).toFixed(1)},${(radius * Math.sin(angle)).toFixed(1)}`;
const count = (n: number, make: (i: number) => string): string => Array.from({ length: n }, (_, i) => make(i)).join('');

/** A closed, lobed outline. */
function blob(roll: Roll, radius: number, lobes: number): string {
  const phase = roll() * Math.PI;
  const points = Array.from({ length: 60 }, (_, i) => {
    const angle = (i / 60) * 2 * Math.PI;
    return xy(radius * (0.72 + 0.26 * Math.sin(lobes * angle + phase)), angle);
  });
  return `M ${points.join(' L ')} Z`;
}

const flower = (roll: Roll, fill: string): string => {
  const petals = Math.floor(range(roll, 5, 11));
  const ring = (radius: number): string =>
    count(petals, (i) => {
      const angle = (i / petals) * 2 * Math.PI;
      return `<path d="M 0,0 Q ${xy(radius * 0.8, angle - 0.45)} ${xy(radius, angle)} Q ${xy(radius * 0.8, angle + 0.45)} 0,0 Z"
        fill="${fill}" stroke="#111" stroke-width="4"/>`;
    });
  return `${ring(225)}${ring(150)}${ring(85)}<circle r="24" fill="#111"/>`;
};

const blackwork = (roll: Roll): string => {
  const cuts = count(
    Math.floor(range(roll, 5, 14)),
    (i) => `<path d="M ${xy(40, i)} L ${xy(170, i + 0.15)}" stroke="#fff" stroke-width="${range(roll, 3, 9).toFixed(1)}"/>`,
  );
  return `<path d="${blob(roll, 228, Math.floor(range(roll, 3, 8)))}" fill="#0c0c0c"/>${cuts}`;
};

const fineLine = (roll: Roll): string =>
  count(Math.floor(range(roll, 4, 8)), (i) => {
    const bend = range(roll, -160, 160);
    return `<path d="M ${(-200 + i * 60).toFixed(0)},210 Q ${bend.toFixed(0)},0 ${range(roll, -190, 190).toFixed(0)},-215"
      fill="none" stroke="#222" stroke-width="2.4"/>`;
  });

const dotwork = (roll: Roll): string => {
  const dots = count(1600, () => {
    const angle = roll() * 2 * Math.PI;
    const radius = 215 * Math.sqrt(roll());
    return `<circle cx="${(radius * Math.cos(angle)).toFixed(1)}" cy="${(radius * Math.sin(angle)).toFixed(1)}"
      r="${(1 + 2.4 * (radius / 215)).toFixed(1)}"/>`;
  });
  return `<path d="${blob(roll, 222, 5)}" fill="none" stroke="#111" stroke-width="4"/>${dots}`;
};

const engraving = (roll: Roll): string => {
  const tilt = range(roll, -0.6, 0.6);
  const hatch = count(
    44,
    (i) =>
      `<path d="M -230,${-220 + i * 10} Q 0,${(-220 + i * 10 + 60 * tilt).toFixed(0)} 230,${-220 + i * 10}"
        stroke="#111" stroke-width="${(1 + (i % 7) * 0.7).toFixed(1)}" fill="none"/>`,
  );
  const shape = blob(roll, 225, 4);
  return `<clipPath id="e"><path d="${shape}"/></clipPath><g clip-path="url(#e)">${hatch}</g>
  <path d="${shape}" fill="none" stroke="#111" stroke-width="6"/>`;
};

const FLASH = ['#c62828', '#f9a825', '#2e7d32', '#1565c0'] as const;
const traditional = (roll: Roll): string =>
  flower(roll, FLASH[Math.floor(roll() * FLASH.length)] ?? '#c62828') +
  `<path d="M -40,60 L 0,228 L 40,60 Z" fill="#2e7d32" stroke="#111" stroke-width="7"/>`;

/** Grey wash: the gentle slopes of black-and-grey realism, which a camera makes too. */
const greyWash = (roll: Roll): string => `<radialGradient id="w" cx="${range(roll, 0.3, 0.6).toFixed(2)}" cy="0.35" r="0.75">
  <stop offset="0" stop-color="#eee"/><stop offset="0.55" stop-color="#777"/><stop offset="1" stop-color="#161616"/></radialGradient>
  <path d="${blob(roll, 215, 3)}" fill="url(#w)" stroke="#111" stroke-width="4"/>
  <circle r="40" cx="-50" cy="-40" fill="#111"/><circle r="40" cx="60" cy="-40" fill="#111"/>`;

const drop = (roll: Roll, colour: string): string => {
  const [x, y, radius] = [range(roll, -110, 110), range(roll, -110, 110), range(roll, 40, 80)];
  return `<circle cx="${x.toFixed(0)}" cy="${y.toFixed(0)}" r="${radius.toFixed(0)}" fill="${colour}"/>`;
};

const watercolour = (roll: Roll): string => `<filter id="b"><feGaussianBlur stdDeviation="14"/></filter>
  <g filter="url(#b)" opacity="0.75">${count(5, (i) => drop(roll, FLASH[i % 4] ?? ''))}</g>${fineLine(roll)}`;

const lettering = (roll: Roll): string =>
  count(3, (row) =>
    count(
      6,
      (i) =>
        `<path d="M ${-180 + i * 66},${-90 + row * 80} l 0,50 m 0,-50 q 30,0 ${range(roll, 18, 36).toFixed(0)},25 t -26,25"
        fill="none" stroke="#111" stroke-width="9" stroke-linecap="round"/>`,
    ),
  );

/** Every way of drawing that the set knows. */
export const DRAWINGS: Readonly<Record<string, (roll: Roll) => string>> = {
  flower: (roll) => flower(roll, '#fff'),
  blackwork,
  'fine-line': fineLine,
  dotwork,
  engraving,
  traditional,
  'grey-wash': greyWash,
  watercolour,
  lettering,
};

/** A fragment on paper: scaled, moved, on a sheet of this colour. */
export function sheet(fragment: string, { scale = 1, dx = 0, dy = 0, paper = '#ffffff', behind = '' } = {}): Buffer {
  return Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg" width="${SIDE}" height="${SIDE}">
<rect width="100%" height="100%" fill="${paper}"/>${behind}
<g transform="translate(${SIDE / 2 + dx} ${SIDE / 2 + dy}) scale(${scale})">${fragment}</g></svg>`);
}
