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

const pugShape = (): readonly Shape[] => [
  body(symmetric('0,120 200,140 320,240 360,360 340,470! 200,490 0,494'), 'skin', { colour: 'tan', relief: 0.8 }),
  ...paired(brush(open('240,250 270,330 260,420'), 'internal', 2.4), brush(open('120,350 130,410 110,460'), 'internal', 2.2)),
  body(symmetric('0,-400 130,-392 260,-330 340,-200 356,-40 310,120 220,230 110,280 0,290'), 'skin', { colour: 'tan', relief: 0.8 }),
  ...paired(
    body(closed('150,-376! 240,-420 340,-380 400,-270 410,-130 360,-100! 320,-180 250,-260 170,-300!'), 'dark', { colour: 'black', relief: 0.8 }),
    cut(open('260,-370 330,-310 366,-220'), 'internal', 2.6),
    brush(open('20,-330 60,-300 130,-296'), 'internal', 2.6),
    brush(open('14,-280 60,-250 120,-244'), 'internal', 2.4),
    brush(open('30,-380 34,-350 26,-320'), 'internal', 2),
    brush(open('290,-20 300,60 262,130'), 'internal', 2.4),
  ),
];

const pugFace = (): readonly Shape[] => [
  fill(symmetric('0,-150 60,-160 110,-100 190,-40 236,60 210,170 130,236 0,252'), 'dark', { colour: 'black', line: 'internal', relief: 0.8 }),
  ...paired(
    body(circle([166, -110], 78), 'skin', { line: 'internal', colour: 'white', relief: 0.3 }),
    solid(circle([160, -106], 62)),
    glint(circle([140, -132], 19)),
    glint(circle([180, -84], 9)),
    brush(open('84,-190 160,-218 236,-170'), 'internal', 2.6),
    cut(open('30,-80 100,-30 150,40'), 'internal', 2.6),
    cut(open('0,110 60,160 130,120'), 'outline', 2),
  ),
  body(symmetric('0,-60 60,-64 92,-26 70,20 0,40!'), 'black', { relief: 0.5 }),
  ...paired(cut(open('20,-46 56,-46 70,-26'), 'internal', 1.8)),
  cut(open('0,40 0,80 0,112'), 'internal', 2),
  body(closed('-46,150! 0,160 46,150! 52,210 34,262 0,276 -34,262 -52,210'), 'mid', { colour: 'pink', line: 'internal', relief: 0.8 }),
  brush(open('0,176 2,220 0,250'), 'internal', 1.8),
];

/** A flat-faced dog with folded ears and great eyes: pug, French bulldog. */
export const pug: Motif = {
  name: 'pug',
  pose: 'symmetric',
  words: ['pug', 'pug dog', 'bulldog', 'english bulldog'],
  anchors: { crown: [0, -400], eye: [166, -110], mouth: [0, 160], base: [0, 490] },
  draw: () => [...pugShape(), ...pugFace()],
};
