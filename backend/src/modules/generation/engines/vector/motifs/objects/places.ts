import { body, brush, circle, closed, cut, dots, ellipse, fill, glint, leaf, open, paired, polar, polygon, radians, ribbon, shadow, solid, stroke, symmetric } from '../geometry/kit.js';
import type { Motif } from '../motif.js';

/** The tower of Paris. */
export const eiffelTower: Motif = {
  name: 'eiffel-tower',
  pose: 'tall',
  words: ['eiffel tower', 'eiffel', 'paris', 'tour eiffel'],
  anchors: { crown: [0, -490], base: [0, 480], centre: [0, 120] },
  draw: () => {
    const edge = (y: number): number => 14 + 236 * ((y + 430) / 910) ** 2.1;
    const levels = [-390, -330, -270, -210, -150, -90, -30, 30];
    return [
      stroke(open('0,-496 0,-430'), 'outline'), body(closed('-26,-440! 26,-440! 18,-400! -18,-400!'), 'dark', { colour: 'brown' }),
      body(symmetric('0,-410! 16,-410! 24,-250 46,-60 80,60! 0,60!'), 'skin', { colour: 'brown', relief: 0.5 }),
      ...levels.flatMap(
        (y, i) => (levels[i + 1] === undefined ? [] : [stroke(open([[-edge(y), y], [edge(y), y + 60]]), 'detail'), stroke(open([[edge(y), y], [-edge(y), y + 60]]), 'detail')]),
      ),
      ...paired(
        body(closed('20,80! 92,80! 120,200! 50,200!'), 'skin', { colour: 'brown' }), ...['30,84 110,196', '86,84 58,196'].map((line) => stroke(open(line), 'detail')), body(closed('60,236! 136,236! 190,360 270,480! 150,480! 110,350!'), 'skin', { colour: 'brown' }),
        ...['76,250 160,360', '130,250 116,340', '120,370 230,440', '180,360 156,440', '160,450 250,476'].map((line) => stroke(open(line), 'detail')),
      ),
      body(closed('-110,50! 110,50! 116,84! -116,84!'), 'dark', { colour: 'brown' }), body(closed('-160,196! 160,196! 168,240! -168,240!'), 'dark', { colour: 'brown' }),
      ...[-120, -80, -40, 0, 40, 80, 120].map((x) => cut(open([[x, 204], [x, 232]]), 'internal', 1.2)), brush(open('-110,400 -60,290 0,262 60,290 110,400'), 'outline', 1.6), brush(open('-320,486 0,492 320,486'), 'outline', 1.5),
    ];
  },
};

/** A log cabin with smoke from its chimney. */
export const cabin: Motif = {
  name: 'cabin',
  pose: 'figure',
  words: ['cabin', 'log cabin', 'house', 'home', 'cottage', 'hut', 'little house', 'barn', 'farmhouse'],
  anchors: { crown: [0, -300], base: [0, 390], centre: [0, 150] },
  draw: () => [
    brush(open('210,-330 260,-390 220,-430 270,-490'), 'outline', 1.6), brush(open('230,-320 290,-370 260,-410'), 'internal', 1.6), body(polygon('170,-310 250,-310 250,-80 170,-140'), 'dark', { colour: 'brown' }), ...[-280, -240, -200].map((y) => cut(open([[174, y], [246, y]]), 'detail')),
    body(polygon('-330,0 330,0 330,380 -330,380'), 'skin', { colour: 'brown', relief: 0.4 }), ...[60, 120, 180, 240, 300, 340].map((y) => brush(open([[-326, y], [0, y + 4], [326, y]]), 'internal', 1.6)),
    ...paired(...[36, 96, 156, 216, 276, 350].map((y) => body(circle([334, y - 10], 26), 'skin', { colour: 'tan', line: 'internal' }))),
    body(closed('-420,30! 0,-310! 420,30! 380,60! 0,-240! -380,60!'), 'dark', { colour: 'crimson' }), body(closed('-330,16! 0,-240! 330,16!'), 'skin', { colour: 'tan', line: 'internal', relief: 0.3 }), body(circle([0, -90], 52), 'skin', { colour: 'yellow' }),
    stroke(open('0,-140 0,-40'), 'internal'), stroke(open('-50,-90 50,-90'), 'internal'),
    body(closed('-70,380! -70,190 -40,160 0,152 40,160 70,190 70,380!'), 'dark', { colour: 'brown' }), solid(circle([46, 280], 9)), cut(open('-40,200 -44,370'), 'internal', 1.5), cut(open('0,180 0,370'), 'internal', 1.5),
    ...[-210, 210].flatMap((x) => [body(polygon(`${x - 66},150 ${x + 66},150 ${x + 66},270 ${x - 66},270`), 'skin', { colour: 'yellow' }), stroke(open(`${x},152 ${x},268`), 'internal'), stroke(open(`${x - 64},210 ${x + 64},210`), 'internal')]), brush(open('-470,392 0,400 470,392'), 'outline', 1.6),
    ...[-430, 440].map((x) => body(closed(`${x - 70},390! ${x},150! ${x + 60},390!`), 'dark', { colour: 'moss' })),
  ],
};

/** A telescope on its tripod under stars. */
export const telescope: Motif = {
  name: 'telescope',
  pose: 'figure',
  words: ['telescope', 'spyglass', 'astronomy', 'stargazing'],
  anchors: { centre: [0, -60], base: [0, 480] },
  draw: () => [
    ...['-10,0 -180,480', '10,0 190,480', '0,0 10,490'].map((leg) => body(ribbon(leg, (t) => 18 - 6 * t).outline(), 'dark', { colour: 'brown' })), body(closed('-330,180! -420,90! -60,-130! 20,-40!'), 'skin', { colour: 'gold', relief: 1 }),
    body(closed('-70,-140! 20,-30! 260,-170! 180,-280!'), 'skin', { colour: 'gold', relief: 1 }), body(closed('170,-300! 270,-150! 460,-250! 350,-420!'), 'skin', { colour: 'gold', relief: 1 }), body(closed('340,-440! 472,-236! 496,-250! 366,-456!'), 'dark', { colour: 'brown' }),
    body(closed('-440,84! -330,196! -360,220! -470,110!'), 'dark', { colour: 'black' }),
    ...['-90,-126 4,-22', '160,-290 256,-152', '-300,30 -220,120'].map((line) => brush(open(line), 'internal', 2)), shadow(closed('-320,170! 20,-46! 260,-176! 456,-256! 440,-280 250,-200 10,-80 -330,130!')), body(circle([0, -20], 44), 'skin', { colour: 'bone' }), solid(circle([0, -20], 16)),
    ...[[-300, -330, 56], [-120, -420, 30], [60, -440, 22], [-420, -150, 26], [360, 60, 30], [280, -20, 18]].map(
      ([x = 0, y = 0, r = 10]) => solid(
        closed([0, 1, 2, 3, 4, 5, 6, 7].map((k) => [...polar([x, y], radians(k * 45 - 90), k % 2 === 0 ? r : r * 0.22), true] as const)),
      ),
    ),
  ],
};

/** A round shield with a boss. */
export const shield: Motif = {
  name: 'shield',
  pose: 'round',
  words: ['shield', 'viking shield', 'round shield', 'shields', 'coat of arms', 'family crest', 'crest'],
  anchors: { centre: [0, 0] },
  draw: () => [
    body(circle([0, 0], 480), 'skin', { colour: 'brown', relief: 0.7 }),
    ...[0, 1, 2, 3].map((i) => fill(
      closed(
        [[0, 0, true], [...polar([0, 0], radians(i * 90), 430), true], polar([0, 0], radians(i * 90 + 22), 430), [...polar([0, 0], radians(i * 90 + 45), 430), true]],
      ),
      'dark', { colour: 'red', line: 'internal', relief: 0.4 },
    )),
    stroke(circle([0, 0], 430).replace(/Z$/, ''), 'outline'), solid(dots(Array.from({ length: 24 }, (_, i) => polar([0, 0], radians(i * 15), 455)), 9)),
    ...[-300, -200, 200, 300].map((x) => brush(open([[x, -Math.sqrt(430 ** 2 - x * x)], [x, Math.sqrt(430 ** 2 - x * x)]]), 'detail', 1.4)),
    body(circle([0, 0], 150), 'skin', { colour: 'grey', relief: 0.5 }), solid(dots(Array.from({ length: 8 }, (_, i) => polar([0, 0], radians(i * 45 + 22), 124)), 9)),
    body(circle([0, 0], 94), 'skin', { colour: 'grey', relief: 1 }), glint(ellipse([-30, -36], 26, 14, -30)),
  ],
};

/** A burning match. */
export const match: Motif = {
  name: 'match',
  pose: 'tall',
  words: ['match', 'matchstick', 'lit match', 'burning match', 'matches'],
  anchors: { crown: [0, -480], base: [0, 490] },
  draw: () => [
    body(closed('0,-490! 60,-390 150,-290 170,-160 110,-50 0,-10 -110,-50 -170,-160 -140,-260! -100,-230 -80,-330 -20,-400!'), 'skin', { colour: 'orange', relief: 0.8 }), fill(closed('10,-320! 60,-240 90,-160 60,-80 0,-50 -60,-80 -90,-150 -60,-220! -30,-190 -10,-250!'), 'mid', { colour: 'yellow', line: 'internal' }), body(ellipse([0, -70], 40, 64), 'black', { line: 'internal' }),
    body(polygon('-22,-20 22,-20 22,490 -22,490'), 'skin', { colour: 'tan', relief: 0.8 }), solid(closed('-22,-20! 22,-20! 22,40! 10,20 4,60 -8,24 -22,50!')), ...['8,100 6,280 8,460', '-10,160 -8,330 -10,440'].map((line) => brush(open(line), 'detail', 1.4)),
    ...[-60, -30, 0, 30, 60].map(
      (turn) => solid(
        leaf(polar([0, -190], radians(turn * 1.6 - 90), 300), polar([0, -190], radians(turn * 1.6 - 90), turn === 0 ? 306 : 350), { half: 6, belly: 0.3 }),
      ),
    ).filter((_, i) => i !== 2),
  ],
};

