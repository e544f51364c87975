import { body, brush, circle, open, profile, ribbon } from '../geometry/kit.js';
import type { Motif, Shape } from '../motif.js';

/** The rings of a trilobite's body, from the head shield down. */
const SEGMENTS = Array.from({ length: 11 }, (_, i) => i);

/** A trilobite in its stone age armour. */
export const trilobite: Motif = {
  name: 'trilobite',
  pose: 'symmetric',
  words: ['trilobite', 'fossil', 'trilobite fossil'],
  anchors: { crown: [0, -480], centre: [0, 0], base: [0, 490] },
  draw: () => [
    ...[...SEGMENTS].reverse().flatMap((i): readonly Shape[] => {
      const [y, wide] = [-90 + i * 44, 306 - i * i * 1.3 - i * 4];
      return [-1, 1].flatMap((side) => [
        body(ribbon([[0, y], [side * wide * 0.6, y - 4], [side * wide, y + 40 + i * 3]], profile('0:34 0.6:29 1:5')).outline(), i % 2 === 0 ? 'skin' : 'light', { colour: 'brown', relief: 0.9 }),
        brush(open([[side * wide * 0.4, y + 6], [side * wide * 0.65, y + 4], [side * wide * 0.86, y + 26]]), 'internal', 2)]);
    }),
    body(ribbon('0,380 0,430 0,488', profile('0:150 0.5:110 1:20')).outline(), 'skin', { colour: 'brown', relief: 0.9 }),
    ...[-1, 1].flatMap((side) => [[30, 400, 100, 440], [24, 420, 70, 470]].map(([x = 0, y = 0, u = 0, v = 0]) => brush(open([[side * x, y], [side * u, v]]), 'internal', 2))),
    ...[...SEGMENTS].reverse().flatMap((i): readonly Shape[] => { const [y, half] = [-90 + i * 44, 96 - i * 5.4]; return [body(ribbon([[-half,
      y + 6], [0, y - 8], [half, y + 6]], profile('0:16 0.5:30 1:16')).outline(), i % 2 === 0 ? 'dark' : 'skin', { colour: 'brown', relief: 1 })]; }),
    body(ribbon('0,380 0,460', profile('0:38 1:12')).outline(), 'skin', { colour: 'brown', relief: 1 }),
    body('M-360 40C-390 -120 -330 -320 -200 -420C-120 -480 120 -480 200 -420C330 -320 390 -120 360 40C340 -20 310 -70 260 -96C160 -130 -160 -130 -260 -96C-310 -70 -340 -20 -360 40Z', 'skin', { colour: 'brown', relief: 1 }),
    body('M0 -430C110 -430 150 -340 140 -250C130 -170 90 -110 0 -104C-90 -110 -130 -170 -140 -250C-150 -340 -110 -430 0 -430Z', 'skin', { colour: 'tan', relief: 1 }),
    ...[-1, 1].flatMap((side) => [
      brush(open([[side * 330, -60], [side * 320, -200], [side * 230, -340], [side * 150, -400]]), 'internal', 2.4), body(ribbon([[side * 196,
        -320], [side * 250, -262], [side * 246, -190]], profile('0:14 0.5:40 1:14')).outline(), 'dark', { colour: 'black', relief: 1 }),
      ...[0, 1, 2].map((i) => ({ ...brush(open([[side * (206 + i * 8), -296 + i * 36], [side * (250 - i * 4), -276 + i * 34]]), 'internal', 2), cut: true as const })),
      ...[[118, -190, 60, -180], [124, -240, 66, -236], [120, -300, 70, -306]].map(([x = 0, y = 0, u = 0, v = 0]) => brush(open([[side * x, y], [side * u, v]]), 'internal', 2.2)),
      ...[[180, -150], [280, -120], [300, -180], [170, -210]].map(([x = 0, y = 0]) => body(circle([side * x, y], 9), 'dark', { colour: 'brown', line: 'internal' }))]),
  ],
};
