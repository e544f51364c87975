// frontend/src/app/ui/icon/shapes.ts: the icons the dashboard uses, each as one path. Lucide's own components carry a
// general template each, 8 kB before compression, and set a dozen attributes for every line of every icon.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { runInNewContext } from 'node:vm';

const app = resolve(import.meta.dirname, '../../frontend/src/app');
/** Read as text: importing it compiles 1,700 components. */
const lucide = readFileSync(join(app, '../../../node_modules/@lucide/angular/fesm2022/lucide-angular.mjs'), 'utf8');
const sources = readdirSync(app, { recursive: true, encoding: 'utf8' }).filter((path) => /\.(html|ts)$/u.test(path)).map((path) => readFileSync(join(app, path), 'utf8'));
const used = new Set(sources.flatMap((text) => [...text.matchAll(/\btcdIcon="([\w-]+)"/gu)].map(([, name]) => name)));

const number = (value) => String(Math.round(Number(value) * 1000) / 1000);
const numbers = (...values) => values.map(number).join(' ');

const oval = (cx, cy, rx, ry) => `M${numbers(cx - rx, cy)}a${numbers(rx, ry)} 0 1 0 ${numbers(2 * rx, 0)}a${numbers(rx, ry)} 0 1 0 ${numbers(-2 * rx, 0)}`;

function box({ x = 0, y = 0, width, height, rx, ry }) {
  const r = Number(rx ?? ry ?? 0);
  const [w, h] = [width - 2 * r, height - 2 * r];
  const corner = (dx, dy) => (r === 0 ? '' : `a${numbers(r, r)} 0 0 1 ${numbers(dx, dy)}`);
  return `M${numbers(Number(x) + r, y)}h${number(w)}${corner(r, r)}v${number(h)}${corner(-r, r)}h${number(-w)}${corner(-r, -r)}v${number(-h)}${corner(r, -r)}z`;
}

const PATHS = {
  path: ({ d }) => d,
  line: ({ x1, y1, x2, y2 }) => `M${numbers(x1, y1)}L${numbers(x2, y2)}`,
  circle: ({ cx, cy, r }) => oval(Number(cx), Number(cy), Number(r), Number(r)),
  ellipse: ({ cx, cy, rx, ry }) => oval(Number(cx), Number(cy), Number(rx), Number(ry)),
  rect: box,
  polyline: ({ points }) => `M${points}`,
  polygon: ({ points }) => `M${points}z`,
};

/** A first "m" would go on from where the shape before it ended, and the pairs after it are steps, not places. */
const absolute = (d) => d.replace(/^m ?(-?[\d.]+)[ ,]?(-?[\d.]+)[ ,]?(?=([-\d.])?)/u, (_, x, y, more) => `M${x} ${y}${more === undefined ? '' : 'l'}`);

/** "pen-tool" is the class LucidePenTool. */
const className = (name) => `Lucide${name.split('-').map((part) => part[0].toUpperCase() + part.slice(1)).join('')}`;

function shapeOf(name) {
  const data = lucide.split(`class ${className(name)} extends LucideIconBase {`)[1]?.match(/static icon = (\{.*?\n {4}\});/su)?.[1];
  if (data === undefined) throw new Error(`Lucide has no icon "${name}"`);
  return runInNewContext(`(${data})`).node.map(([kind, attributes]) => absolute(PATHS[kind](attributes))).join('');
}

const lines = [...used].sort().map((name) => `  '${name}': '${shapeOf(name)}',`);
writeFileSync(join(app, 'ui/icon/shapes.ts'), `/** Made by \`npm run generate\` from @lucide/angular: the icons in use, on a field of 24 × 24. */
export const SHAPES = {
${lines.join('\n')}
} as const;

export type IconName = keyof typeof SHAPES;
`);
