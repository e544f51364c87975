import { body, brush, ellipse, paired, profile, ribbon, taper } from '../geometry/kit.js';
import type { Motif, Shape } from '../motif.js';
import { cervineEars, cervineFace, cervineNeck } from './parts/cervine.js';

const BEAM = '40,-140 84,-212 190,-262 292,-310 344,-392 316,-490';
const BEAM_HALF = profile('0:27 0.15:21 0.7:17 1:2');
const TINES: readonly string[] = [
  '66,-186 122,-236 128,-320 96,-392',
  '176,-256 222,-310 224,-390 196,-462',
  '262,-292 344,-302 412,-350 436,-424',
  '318,-350 372,-390 396,-450 386,-500',
];
export const antler = (): readonly Shape[] => {
  const beam = ribbon(BEAM, BEAM_HALF);
  return [
    ...TINES.map((tine) => body(ribbon(tine, taper(19, 1)).outline(0, 0.98), 'skin', { colour: 'bone', relief: 0.8 })),
    body(beam.outline(0, 0.99), 'skin', { colour: 'bone', relief: 0.8 }),
    brush(beam.along(0.4, 0.06, 0.34), 'internal', 1.8),
    brush(beam.along(0.35, 0.42, 0.66), 'internal', 1.8),
    brush(beam.along(-0.3, 0.2, 0.5), 'detail', 1.6),
    body(ellipse([42, -142], 40, 18, 28), 'dark', { colour: 'brown' }),
  ];
};

/** A stag's head from the front under twelve-point antlers. */
export const stag: Motif = {
  name: 'stag',
  whole: 'standing-stag',
  pose: 'symmetric',
  words: ['stag', 'stag head', 'deer', 'deer head', 'buck', 'elk', 'antler', 'antlers', 'reindeer', 'hart', 'caribou'],
  anchors: { crown: [0, -190], eye: [94, -46], mouth: [0, 310], base: [0, 480], antler: [316, -490] },
  draw: () => [...paired(...antler()), ...cervineEars(), ...cervineNeck(), ...cervineFace()],
};
