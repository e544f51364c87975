import type { Motif, Shape } from '../motif.js';
import { body, profile, ribbon } from '../geometry/kit.js';

const thread = (course: string, half = 11): Shape => body(ribbon(course, profile(`0:${half} 1:${half}`)).outline(), 'dark', { colour: 'red', line: 'internal' });

/** A bow at one end: two loops, two loose ends and the knot. */
const bow = (x: number, y: number): readonly Shape[] => [
  thread(`${x},${y} ${x - 40},${y + 60} ${x - 30},${y + 130}`, 8), thread(`${x},${y} ${x + 44},${y + 50} ${x + 50},${y + 120}`, 8),
  thread(`${x},${y} ${x - 70},${y - 66} ${x - 96},${y - 12} ${x - 50},${y + 20} ${x},${y}`, 9), thread(`${x},${y} ${x + 70},${y - 66} ${x + 96},${y - 12} ${x + 50},${y + 20} ${x},${y}`, 9),
];

/** The red thread of fate: from bow to bow, a heart where it crosses itself. */
export const redThread: Motif = {
  name: 'red-thread',
  pose: 'wide',
  isLine: true,
  words: ['red thread', 'red string', 'red string of fate', 'red thread of fate', 'thread of fate', 'string of fate', 'invisible string'],
  anchors: { centre: [0, 0], base: [0, 180] },
  draw: () => [
    thread('-390,-10 -330,70 -230,110 -110,120 0,150 90,70 150,-30 150,-110 90,-160 30,-140 0,-80'),
    thread('390,-10 330,70 230,110 110,120 0,150 -90,70 -150,-30 -150,-110 -90,-160 -30,-140 0,-80'),
    ...bow(-392, -12), ...bow(392, -12),
  ],
};
