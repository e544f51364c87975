import { boxOf, heightOf, joined, widthOf, EMPTY_BOX, type Box } from '../geometry/box.js';
import { flatten } from '../geometry/flatten.js';
import { parsePath } from '../geometry/parse.js';
import type { Motif, Rng, Shape } from './motif.js';

/** Half the side of the square a motif is drawn in. */
const HALF_BOX = 500;
const LEAST_LONG_SIDE = 700;
const MOST_OFF_CENTRE = 90;
/** Path data of one motif: leaves an SVG with shading well under its 700 kB. */
const MOST_BYTES = 200_000;

const boxOfPath = (d: string): Box => boxOf(flatten(parsePath(d), 0.5));

const PATH_RULES: readonly (readonly [fault: string, broken: (shape: Shape, box: Box) => boolean])[] = [
  ['not absolute M, L, C, Z rounded to 0.1', ({ d }) => !/^M[-\d. MLCZ]*$/.test(d) || /\.\d\d/.test(d)],
  ['empty', (_, box) => !Number.isFinite(widthOf(box) + heightOf(box))],
  ['a point', (_, box) => Math.max(widthOf(box), heightOf(box)) < 1],
  ['filled but open', ({ d, tone }) => tone !== 'none' && !d.endsWith('Z')],
  ['invisible', ({ tone, line }) => tone === 'none' && line === 'none'],
];

function pathFaults(shape: Shape): readonly string[] {
  const box = boxOfPath(shape.d);
  return PATH_RULES.filter(([, broken]) => broken(shape, box)).map(([fault]) => `${fault}: ${shape.d.slice(0, 40)}`);
}

function extentFaults(shapes: readonly Shape[]): readonly string[] {
  const box = shapes.map((shape) => boxOfPath(shape.d)).reduce(joined, EMPTY_BOX);
  const edges = [-box.left, -box.top, box.right, box.bottom];
  const middle = [(box.left + box.right) / 2, (box.top + box.bottom) / 2];
  const told = `[${[box.left, box.top, box.right, box.bottom].map(Math.round).join(', ')}]`;
  return [
    ...(Math.max(...edges) > HALF_BOX ? [`leaves its box ${told}`] : []),
    ...(Math.max(widthOf(box), heightOf(box)) < LEAST_LONG_SIDE ? [`too small ${told}`] : []),
    ...(Math.max(...middle.map(Math.abs)) > MOST_OFF_CENTRE ? [`off centre ${told}`] : []),
  ];
}

function nameFaults({ name, words, anchors = {} }: Motif): readonly string[] {
  return [
    ...(/^[a-z]+(-[a-z]+)*$/.test(name) ? [] : ['name is not a slug']),
    ...(words.length > 0 && new Set(words).size === words.length ? [] : ['words are missing or repeated']),
    ...words.filter((word) => !/^[a-z0-9][a-z0-9' -]*$/.test(word)).map((word) => `odd word: ${word}`),
    ...Object.entries(anchors).filter(([, at]) => Math.max(...at.map(Math.abs)) > HALF_BOX).map(([key]) => `anchor outside the box: ${key}`),
  ];
}

/** Solid stripes and nothing else. */
const PLAIN: ReadonlySet<string> = new Set(['black-band', 'black-bands']);

/** What is wrong with a motif's drawing for one seed; nothing when it keeps the rules of `Motif`. */
export function faultsOf(motif: Motif, rng: Rng): readonly string[] {
  const shapes = motif.draw(rng);
  const bytes = shapes.reduce((sum, shape) => sum + shape.d.length, 0);
  return [
    ...nameFaults(motif),
    ...shapes.flatMap(pathFaults),
    ...(shapes.length < 3 && !PLAIN.has(motif.name) ? ['hardly a drawing'] : extentFaults(shapes)),
    ...(bytes > MOST_BYTES ? [`${String(bytes)} bytes of paths`] : []),
  ];
}
