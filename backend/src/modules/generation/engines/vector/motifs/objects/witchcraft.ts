import type { Motif, Shape } from '../motif.js';
import { arc, body, brush, circle, closed, cut, ellipse, fill, flames, glint, open, paired, placed, polar, radians, ribbon, shadow, solid, stroke, symmetric } from '../geometry/kit.js';

const sparkle = (x: number, y: number, size: number): Shape =>
  solid(closed([0, 1, 2, 3, 4, 5, 6, 7].map((k) => [...polar([x, y], radians(k * 45 - 90), k % 2 === 0 ? size : size * 0.22), true] as const)));

/** A kettle over the fire, its brew boiling over. */
export const cauldron: Motif = {
  name: 'cauldron', pose: 'figure',
  words: ['cauldron', "witch's cauldron", 'witch cauldron', 'witches cauldron', 'bubbling cauldron', 'brew', 'witch brew', 'caldron'],
  anchors: { crown: [0, -170], base: [0, 480], mouth: [0, -160] },
  draw: () => [
    ...['-90,-250 -130,-330 -70,-390 -110,-480', '30,-260 -10,-350 60,-410 20,-494', '130,-250 110,-320 160,-370 140,-430'].map((d) => brush(open(d), 'outline', 2.4)),
    body(closed(flames('-300,480! -330,380 -260,420 -270,320 -180,380 -160,300 -90,370 -40,300 10,370 70,300 120,374 180,310 210,380 290,330 270,420 340,390 300,480!', 0.2)), 'skin', { colour: 'orange' }),
    ...[-190, 190].map((x) => body(closed(`${x - 34},330! ${x + 34},330! ${x + 22},474! ${x - 22},474!`), 'dark', { colour: 'black' })),
    body(symmetric('0,-150 200,-150 330,-140! 400,-20 424,130 380,270 270,370 120,416 0,420'), 'dark', { colour: 'black', relief: 0.9 }),
    ...paired(body(circle([412, 40], 62), 'dark', { colour: 'black' }), body(circle([412, 40], 30), 'skin', { colour: 'white', relief: 0 })),
    body(symmetric('0,-150 200,-150 330,-140! 400,-20 424,130 380,270 270,370 120,416 0,420'), 'dark', { colour: 'black', relief: 0.9 }), cut(open('-370,40 -380,150 -330,260 -250,330'), 'outline', 2.6), cut(open('300,300 350,220'), 'outline', 2.4),
    body(ellipse([0, -150], 360, 84), 'dark', { colour: 'grey' }), body(ellipse([0, -152], 306, 56), 'skin', { colour: 'leaf', relief: 0.2 }),
    body(closed('-250,-114! -190,-96 -110,-88! -96,-30 -110,60 -130,70 -146,40 -150,-10 -166,-20 -178,10 -190,120 -210,136 -230,110 -234,0'), 'skin', { colour: 'leaf', relief: 0.8 }),
    ...[[-190, -170, 44], [-90, -200, 60], [30, -184, 50], [120, -206, 66], [216, -172, 40], [-20, -250, 26], [60, -290, 20], [-150, -270, 18]]
      .flatMap(([x = 0, y = 0, r = 20]) => [body(circle([x, y], r), 'skin', { colour: 'leaf', relief: 1 }), brush(open(arc([x, y], r * 0.6, 200, 280)), 'internal', 2)]),
    sparkle(-340, -330, 50), sparkle(320, -300, 62), sparkle(-250, -440, 28), sparkle(270, -440, 26),
  ],
};

/** A besom of twigs tied to a crooked stick. */
export const broom: Motif = {
  name: 'broom', pose: 'tall',
  words: ['broom', 'broomstick', "witch's broom", 'witch broom', 'witches broom', 'besom', 'witch broomstick', 'flying broom'],
  anchors: { base: [0, 480], centre: [0, 0] },
  draw: () => [
    ...placed([
      body(ribbon('-20,-490 10,-380 -14,-250 10,-120 -4,20 0,160', () => 19).outline(), 'skin', { colour: 'brown', relief: 0.8 }), ...['-14,-440 6,-360 -12,-280', '4,-200 14,-120 0,-40'].map((d) => brush(open(d), 'internal', 1.6)), body(circle([0, -244], 9), 'black'),
      body(closed(flames('-50,100! -90,180 -130,280 -150,420 -190,470! -150,460 -146,494! -110,450 -96,496! -60,450 -46,498! -10,456 4,498! 40,456 60,496! 84,450 110,494! 126,450 180,474! 150,420 130,280 90,180 50,100!', 0)), 'skin', { colour: 'tan', relief: 0.6 }),
      ...['-40,230 -84,330 -110,430', '-24,230 -44,340 -56,440', '-4,230 -6,340 0,450', '20,230 36,340 46,440', '40,230 74,330 104,430'].map((d) => brush(open(d), 'outline', 2)), shadow(closed('60,180! 116,290 140,420! 110,440! 90,320')),
      ...[110, 158, 206].map((y, i) => body(
        closed([[-54 - i * 20, y, true], [0, y + 12], [54 + i * 20, y, true], [60 + i * 20, y + 30, true], [0, y + 44], [-60 - i * 20, y + 30, true]]), 'dark', { colour: 'crimson' },
      )),
    ], { turn: 32 }),
    sparkle(-220, -240, 66), sparkle(-330, -80, 34), sparkle(-110, -400, 30), sparkle(270, 170, 60), sparkle(330, 330, 32), sparkle(160, 360, 26),
  ],
};

/** The heart-shaped pointer of a spirit board. */
export const planchette: Motif = {
  name: 'planchette', pose: 'symmetric',
  words: ['planchette', 'ouija', 'ouija board', 'ouija planchette', 'spirit board', 'seance'],
  anchors: { centre: [0, 40] },
  draw: () => [
    body(symmetric('0,-492! 40,-400 130,-270 250,-120 340,60 340,230 270,350 160,400 60,370 0,310!'), 'skin', { colour: 'tan', relief: 0.6 }),
    stroke(symmetric('0,-420! 40,-340 120,-220 220,-80 298,80 296,220 236,316 150,354 70,330 0,262!').replace(/Z$/, ''), 'internal'),
    body(circle([0, 20], 172), 'dark', { colour: 'brown' }),
    body(circle([0, 20], 134), 'skin', { colour: 'white', relief: 0.2 }),
    body(closed('-126,20! -60,-46 0,-64 60,-46 126,20! 60,84 0,100 -60,84'), 'skin', { line: 'outline' }),
    body(circle([0, 18], 66), 'dark', { colour: 'violet', line: 'internal' }),
    solid(circle([0, 18], 32)),
    glint(circle([-20, -4], 13)),
    ...Array.from({ length: 16 }, (_, i) => fill(circle(polar([0, 20], radians(i * 22.5), 153), 7), 'skin', { line: 'none', colour: 'gold' })),
    ...paired(solid(closed('186,220! 240,220 270,270 240,312 190,316! 226,290 230,250')), brush(open('120,-180 176,-100 216,-30'), 'internal', 2), solid(circle([250, 120], 11)), solid(circle([234, 76], 7))),
    solid(closed('0,-330! 14,-270 60,-252! 14,-234 0,-174! -14,-234 -60,-252! -14,-270')), ...paired(body(circle([130, 376], 24), 'dark', { colour: 'gold' })), brush(open('0,216 0,262'), 'internal', 1.6),
  ],
};
