import { body, brush, circle, closed, cut, dots, ellipse, fill, flames, glint, open, polar, profile, radians, ribbon, shadow, solid } from '../geometry/kit.js';
import type { Motif, Shape } from '../motif.js';

const gill = (x: number, y: number, turn: number, length: number): readonly Shape[] => {
  const tip = polar([x, y], radians(turn), length);
  const stem = ribbon([[x, y], polar([x, y], radians(turn + 8), length * 0.5), tip], profile('0:15 1:7'));
  const barbs = Array.from({ length: 6 }, (_, i) => [-1, 1].map((side) => {
    const root = stem.at(0.28 + i * 0.13, 0);
    return body(ribbon([root, polar(root, radians(turn + side * 50), 26), polar(root, radians(turn + side * 34), 50)], profile('0:10 1:2')).outline(), 'dark', { colour: 'crimson', line: 'internal' });
  }));
  return [...barbs.flat(), body(stem.outline(), 'skin', { colour: 'pink' })];
};

/** An axolotl from above, tail in a curve, gills spread. */
export const axolotl: Motif = {
  name: 'axolotl',
  pose: 'figure',
  words: ['axolotl', 'ajolote', 'salamander', 'newt'],
  anchors: { crown: [-60, -330], mouth: [-60, -130], eye: [40, -230], base: [60, 480], heart: [0, 100] },
  draw: () => {
    const trunk = ribbon('-60,-120 -20,20 60,140 40,280 -80,380 -240,390 -340,300', profile('0:116 0.3:112 0.5:80 0.75:54 1:6'));
    const fin = ribbon('60,180 40,290 -80,400 -250,410 -370,300', profile('0:80 0.4:104 0.7:84 1:4'));
    return [
      body(fin.outline(), 'skin', { colour: 'pink', relief: 0.3 }),
      ...[-0.85, 0.85].flatMap((v) => [0.3, 0.42, 0.54, 0.66, 0.78].map((at) => brush(open([fin.at(at, v * 0.62), fin.at(at + 0.02, v)]), 'detail', 1.5))),
      ...(
        [[-120, 0, -230, 40, -290, 120], [60, -20, 170, -10, 230, 60], [120, 150, 220, 190, 250, 280], [-20, 200, -120, 200, -180, 260]] as const
      ).flatMap(([x, y, u, v, p, q]) => [
        body(ribbon([[x, y], [u, v], [p, q]], profile('0:40 0.6:28 1:22')).outline(), 'skin', { colour: 'pink' }),
        ...[-40, -10, 20, 50].map(
          (turn) => body(
            ribbon([[p, q], polar([p, q], radians(turn + (q > 200 ? 70 : 60) + (p < 0 ? 40 : 0)), 46)], profile('0:12 1:6')).outline(), 'skin', { colour: 'pink', line: 'internal' },
          ),
        ),
      ]),
      body(trunk.outline(), 'skin', { colour: 'pink', relief: 0.9 }), brush(trunk.along(0, 0.16, 0.86), 'internal', 2),
      ...[0.2, 0.3, 0.4, 0.5, 0.6].flatMap((at) => [-0.7, 0.7].map((v) => brush(open([trunk.at(at, v), trunk.at(at + 0.03, v * 0.45)]), 'detail', 1.6))),
      ...(
        [[-190, -290, 210, 150], [-210, -220, 180, 160], [-190, -150, 152, 140], [70, -290, -30, 150], [90, -220, 0, 160], [70, -150, 28, 140]] as const
      ).flatMap(([x, y, turn, length]) => gill(x, y, turn, length)),
      body(closed('-60,-350 50,-336 110,-270 116,-190 60,-120 -60,-96 -180,-120 -236,-190 -230,-270 -170,-336'), 'skin', { colour: 'pink', relief: 0.9 }),
      ...[-160, 40].flatMap((x) => [solid(circle([x, -232], 24)), glint(circle([x - 7, -240], 8))]), brush(open('-130,-166 -60,-140 10,-166'), 'internal', 2.2),
      fill(ellipse([-180, -180], 24, 14), 'mid', { line: 'none', colour: 'crimson', relief: 0 }), fill(ellipse([60, -180], 24, 14), 'mid', { line: 'none', colour: 'crimson', relief: 0 }),
      solid(dots([[-80, -300], [-30, -310], [-60, -276], [-10, 40], [50, 110], [40, 60], [30, 200], [-20, 300]], 7)),
    ];
  },
};

/** A seal lying with its head up. */
export const seal: Motif = {
  name: 'seal',
  pose: 'wide',
  words: ['seal', 'baby seal', 'sea lion', 'walrus'],
  anchors: { crown: [-280, -330], mouth: [-410, -190], eye: [-320, -240], base: [0, 330], heart: [-160, 60] },
  draw: () => [
    body(closed('330,170! 400,90 470,60 490,90 450,150 490,190 480,240 400,236 330,230!'), 'dark', { colour: 'grey' }), cut(open('370,180 420,130 456,96'), 'internal', 2), cut(open('380,206 430,206 464,210'), 'internal', 2),
    body(closed('-280,-330 -200,-310 -150,-240 -110,-120 0,-10 160,60 300,140 380,200 330,260 160,310 -60,320 -240,300 -330,220 -350,100 -330,-20 -340,-110 -400,-150 -440,-190 -430,-230 -380,-260 -350,-310'), 'skin', { colour: 'grey', relief: 1 }),
    fill(closed('-320,20! -280,110 -180,230 -20,300! -140,312 -260,290 -330,210 -344,100'), 'skin', { colour: 'bone', line: 'none', relief: 0.6 }),
    body(closed('-200,150! -120,190 -90,260 -130,340 -240,350 -330,330! -290,300 -250,250'), 'dark', { colour: 'grey' }), ...[0, 1, 2].map((i) => cut(open([[-270 + i * 46, 336], [-230 + i * 40, 300]]), 'internal', 1.8)),
    solid(circle([-322, -240], 28)), glint(circle([-332, -250], 9)), solid(closed('-446,-214! -420,-236 -396,-222! -416,-200')), brush(open('-420,-200 -400,-170 -350,-180'), 'internal', 2),
    ...['-390,-196 -350,-160 -330,-150', '-384,-206 -330,-186 -300,-180'].map((line) => brush(open(line), 'detail', 1.5)),
    solid(dots([[-392, -190], [-374, -178], [-380, -204], [-30, 60], [40, 100], [-60, 120], [120, 140], [0, 30], [80, 60], [180, 170], [220, 190]], 8)),
    shadow(closed('330,220! 160,250 -20,250 -100,240! -40,296 100,310 260,284')),
  ],
};

/** A mother kangaroo in profile with a joey looking out of her pouch. */
export const kangaroo: Motif = {
  name: 'kangaroo',
  pose: 'figure',
  words: ['kangaroo', 'wallaby', 'joey', 'kangaroo with joey'],
  anchors: { crown: [170, -400], mouth: [330, -310], eye: [230, -370], base: [0, 490], heart: [60, -40] },
  draw: () => [
    body(ribbon('-120,200 -260,300 -360,420 -490,450', profile('0:100 0.3:60 0.7:32 1:8')).outline(), 'skin', { colour: 'brown', relief: 0.9 }),
    ...['150,-410 140,-480 170,-498', '190,-400 210,-470 240,-490'].map((line) => body(ribbon(line, profile('0:22 0.4:36 1:4')).outline(), 'skin', { colour: 'brown' })),
    body(closed('140,-400! 210,-430 270,-400 330,-350 360,-320 350,-294 300,-286 250,-280 220,-240 210,-180 230,-100 240,0 220,120 190,260 130,330! 0,350 -130,320 -190,220 -170,80 -80,-40 30,-140 100,-220 130,-310'), 'skin', { colour: 'brown', relief: 1 }),
    body(closed('-170,170! -110,70 20,70 100,150 90,260 20,350 60,430 200,450 270,470 250,496! 20,494 -60,450 -90,380! -160,300'), 'skin', { colour: 'brown', relief: 0.9 }), brush(open('-60,160 20,200 20,290'), 'internal', 2.4), brush(open('190,472 220,466 244,478'), 'detail', 1.5),
    fill(closed('150,-20! 210,-40 236,40 224,110 196,200 140,240! 110,160 110,60'), 'skin', { colour: 'tan', line: 'internal', relief: 0.8 }),
    body(closed('170,-20! 150,-90 190,-130 250,-110 300,-60 300,-40 260,-30 240,20!'), 'skin', { colour: 'tan' }), ...['176,-110 150,-160 164,-186', '206,-116 204,-170 226,-186'].map((line) => body(ribbon(line, profile('0:13 0.4:19 1:3')).outline(), 'skin', { colour: 'tan', line: 'internal' })),
    solid(circle([232, -78], 11)), solid(ellipse([294, -56], 10, 8)), brush(open('140,40 180,16 236,26'), 'outline', 1.6),
    body(closed('130,-150! 190,-140 240,-170 300,-180 320,-160 290,-140 230,-110 150,-90!'), 'skin', { colour: 'brown', relief: 0.7 }), ...[0, 1, 2].map((i) => brush(open([[296 + i * 6, -178 + i * 12], [320 - i * 2, -176 + i * 14]]), 'detail', 1.4)),
    solid(circle([236, -366], 16)), glint(circle([230, -372], 5)), solid(ellipse([350, -322], 16, 13)), brush(open('340,-296 310,-300 290,-310'), 'internal', 1.8),
    ...['40,-120 70,-60 60,0', '-60,-20 -20,20 -20,60', '180,-280 170,-220 180,-170', '-320,380 -280,360 -240,310', '-160,110 -140,150 -150,180'].map((line) => brush(open(line), 'internal', 2.2)),
    shadow(closed('-170,240! -120,310 -20,340 20,350! -60,360 -130,336')),
  ],
};

/** A sloth hanging under a branch. */
export const sloth: Motif = {
  name: 'sloth',
  pose: 'wide',
  words: ['sloth', 'sloth on a branch', 'hanging sloth', 'three toed sloth'],
  anchors: { crown: [-270, -150], mouth: [-280, 110], eye: [-210, 0], base: [0, 330], heart: [60, 80] },
  draw: () => {
    const limb = (line: string): readonly Shape[] => [body(ribbon(line, profile('0:62 0.6:50 1:40')).outline(), 'dark', { colour: 'brown', relief: 0.9 })];
    return [
      body(ribbon('-490,-250 -200,-220 100,-240 490,-210', profile('0:30 0.5:36 1:24')).outline(), 'skin', { colour: 'brown', relief: 0.9 }), ...['-420,-240 -260,-220 -120,-224', '-40,-236 120,-240 280,-224', '-300,-244 -200,-240 -140,-244'].map((line) => brush(open(line), 'internal', 1.8)),
      ...[[-420, -270, -350, -350], [380, -210, 450, -290], [420, -200, 480, -130], [-460, -220, -490, -130]].map(([x = 0, y = 0, u = 0, v = 0]) => body(
        closed([[x, y, true], [(x + u) / 2 - 30, (y + v) / 2], [u, v, true], [(x + u) / 2 + 30, (y + v) / 2]]), 'dark', { colour: 'leaf', line: 'internal' },
      )),
      body(
        closed([[-220, 80, true], [-150, 190], [-20, 280], [140, 300], [280, 250], [340, 130], [310, 10], [200, -50], [40, -40], [-110, -20]]), 'dark',
        { colour: 'brown', relief: 1 },
      ),
      fill(closed([[-180, 40, true], ...flames('-180,40 -80,0 0,40 80,0 170,30 240,0 270,70', 0.06), [200, 60], [0, 70], [-120, 90]]), 'skin', { colour: 'tan', line: 'none', relief: 0.7 }),
      ...limb('-150,60 -120,-60 -110,-200'), ...limb('250,120 230,-40 200,-196'), ...limb('-60,90 0,-40 -10,-196'), ...limb('140,80 90,-40 100,-200'),
      ...[-110, -10, 100, 200].flatMap((x) => [-24, 0, 24].map((dx) => body(
        ribbon([[x + dx, -200], [x + dx + 12, -262], [x + dx * 0.8 + 16, -276], [x + dx * 0.6 - 14, -262]], profile('0:11 0.6:9 1:2')).outline(), 'skin', { colour: 'bone', line: 'internal' },
      ))),
      ...['-40,200 40,250 140,260', '40,180 130,220 230,200', '180,140 250,150 290,120', '-90,120 0,170 90,160', '-130,-40 -140,-100 -130,-150', '120,-60 116,-110 120,-150', '230,-50 220,-110 220,-150', '0,-60 10,-110 6,-150'].map((line) => cut(open(line), 'internal', 2.4)),
      body(closed('-280,-140 -180,-120 -120,-40 -120,60 -190,140 -290,160 -390,120 -430,30 -410,-70 -350,-130'), 'dark', { colour: 'brown', relief: 0.9 }),
      fill(closed('-270,-90 -190,-70 -150,0 -170,80 -240,130 -320,120 -380,60 -380,-20 -340,-80'), 'skin', { colour: 'bone', line: 'internal', relief: 0.6 }),
      fill(closed('-350,-10! -300,-40 -290,0! -330,40 -400,60 -400,30'), 'dark', { line: 'none', colour: 'brown' }), fill(closed('-190,-20! -230,-40 -250,0! -210,40 -150,64 -146,36'), 'dark', { line: 'none', colour: 'brown' }),
      ...[-316, -222].flatMap((x) => [solid(circle([x, -4], 17)), glint(circle([x - 6, -10], 6))]), solid(closed('-300,30! -270,20 -240,30! -250,56 -270,62 -290,56')), brush(open('-340,70 -300,100 -270,96 -240,100 -204,64'), 'internal', 2),
      brush(open('-270,62 -270,94'), 'detail', 1.4),
    ];
  },
};
