import type { Motif, Shape } from '../motif.js';
import { body, brush, closed, cut, ellipse, fill, glint, open, placed, profile, ribbon, whip } from '../geometry/kit.js';
import { SMOKE_CURL } from './parts/smoke-curl.js';

/** Bowl and shank turned from one piece of briar. */
const BRIAR: readonly Shape[] = [
  body(closed('-404,-96! -424,20 -414,150 -362,256 -272,318 -164,320 -60,276 50,194 146,98! 98,30! 30,88 -30,116 -82,106 -108,56 -112,-20 -104,-96!'), 'skin', { colour: 'brown', relief: 1 }),
  whip('140,98 48,186 -62,268 -164,312 -268,310', '98,60 20,110 -70,160 -150,196 -220,200', { count: 21, reach: 0.85, longest: 'middle' }),
  whip('-114,-80 -122,-10 -118,60 -92,108', '-190,-70 -196,-10 -180,60 -140,120', { count: 8, reach: 0.85, longest: 'alike' }),
  glint(closed('-380,-50! -352,-44! -356,80 -330,180! -376,120')),
  ...['-316,-30 -312,90 -262,200', '-264,-24 -258,80 -206,180 -130,200', '-214,-20 -206,50 -170,110'].map((d) => brush(open(d), 'internal', 2.2)),
  body(ellipse([-254, -98], 152, 44), 'skin', { colour: 'tan' }), fill(ellipse([-254, -100], 112, 28), 'black', { colour: 'black', relief: 0 }),
];

const STEM: readonly Shape[] = [
  body(ribbon('110,76 200,-14 290,-96 380,-146 480,-164', profile('0:44 0.3:36 0.8:21 0.93:19 1:27')).outline(), 'dark', { colour: 'black', relief: 0.6 }),
  cut(open('180,-20 270,-106 370,-158'), 'outline', 2.4), cut(open('440,-178 446,-144'), 'internal', 1.6),
  body(ribbon('96,90 126,60 152,32', () => 51).outline(), 'skin', { colour: 'gold', relief: 0.7 }), brush(open('92,34 128,70 160,104'), 'internal', 1.6),
];

export const pipe: Motif = {
  name: 'smoking-pipe', pose: 'wide', anchors: { centre: [0, 60], smoke: [-300, -200] }, words: ['pipe', 'smoking pipe', 'tobacco pipe', 'sherlock holmes', 'detective pipe'],
  draw: () => [...placed(SMOKE_CURL, { x: -250, y: -36, scale: 0.86 }), ...placed([...STEM, ...BRIAR], { y: 90 })],
};
