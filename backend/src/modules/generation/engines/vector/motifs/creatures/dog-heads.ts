import { body, brush, circle, closed, cut, ellipse, fill, flames, glint, open, paired, solid, symmetric } from '../geometry/kit.js';
import type { Motif, Shape } from '../motif.js';

const RUFF = '190,90 300,180 240,190 330,300 250,286 290,400 190,366 190,480 110,420 70,500 30,436 0,486';

const shepherdEars = (): readonly Shape[] => paired(
  body(closed('60,-330! 76,-420 130,-500! 220,-440 276,-320 270,-200 220,-150!'), 'dark', { colour: 'black', relief: 0.5 }),
  fill(closed('110,-300! 118,-390 146,-440! 200,-380 228,-290 216,-220!'), 'skin', { line: 'internal', colour: 'pink', relief: 0.3 }),
  brush(open('150,-400 160,-320 150,-260'), 'internal', 2.4),
  brush(open('186,-360 192,-300 182,-250'), 'internal', 2.2),
);

const shepherdFace = (): readonly Shape[] => [
  body(symmetric([[0, 20], [120, 40], ...flames(RUFF, 0.12)]), 'skin', { colour: 'tan', relief: 0.7 }),
  ...paired(brush(open('210,220 214,280 190,330'), 'internal', 2.6), brush(open('130,330 132,380 108,420'), 'internal', 2.6), brush(open('50,380 50,420 36,456'), 'internal', 2.6)),
  body(symmetric('0,-330 90,-334 180,-290 236,-200 250,-100 232,-10 170,70 130,150 80,220 0,240'), 'skin', { colour: 'tan', relief: 0.7 }),
  ...paired(
    fill(
      closed([
        [0, -330, true], [90, -334], [180, -290], [232, -206], [150, -190], [96, -160], [70, -110], [56, -40], [70, 20], [0, 10, true],
      ]),
      'dark', { line: 'none', colour: 'black', relief: 0.4 },
    ),
    fill(ellipse([112, -196], 30, 15, -24), 'skin', { line: 'none', colour: 'tan', relief: 0 }),
    solid(closed('66,-104! 90,-150 140,-160 180,-130 186,-104! 150,-84 100,-84!')),
    fill(closed('84,-108! 104,-140 140,-144 168,-114! 140,-96 106,-96!'), 'skin', { line: 'none', colour: 'gold', relief: 0 }),
    solid(circle([128, -120], 20)),
    glint(circle([120, -128], 7)),
    brush(open('206,-90 214,-30 190,20'), 'internal', 2.4),
    brush(open('176,-60 176,-10 156,30'), 'internal', 2.2),
  ),
];

const shepherdMuzzle = (): readonly Shape[] => [
  body(closed('-50,150! -62,220 -44,290 0,306 44,290 62,220 50,150!'), 'mid', { colour: 'pink', line: 'internal', relief: 0.8 }),
  brush(open('0,176 2,230 0,266'), 'internal', 2),
  fill(symmetric('0,-60 50,-40 70,20 120,70 132,120 110,160 60,176 0,150'), 'dark', { line: 'internal', colour: 'black', relief: 0.8 }),
  ...paired(cut(open('24,-30 40,20 60,50'), 'internal', 2.2), cut(circle([70, 104], 4), 'detail'), cut(open('12,150 50,166 100,146'), 'internal', 2)).filter((shape) => shape.tone === 'none' && !shape.d.endsWith('Z')),
  body(symmetric('0,20 60,16 84,44 70,84 30,104 0,108!'), 'black', { relief: 0.5 }),
  ...paired(cut(open('18,34 46,32 62,48'), 'internal', 1.8)),
  cut(open('0,110 0,130 0,150'), 'internal', 1.4),
];

/** A pointed-ear dog, mouth open, alert: shepherd, husky, malinois. */
export const shepherdDog: Motif = {
  name: 'shepherd-dog',
  pose: 'symmetric',
  words: ['shepherd dog', 'german shepherd', 'alsatian', 'malinois', 'belgian malinois', 'husky', 'siberian husky', 'police dog', 'k9'],
  anchors: { crown: [0, -330], eye: [128, -120], mouth: [0, 180], base: [0, 480] },
  draw: () => [...shepherdEars(), ...shepherdFace(), ...shepherdMuzzle()],
};

