import { body, brush, circle, closed, ellipse, featherFan, fill, glint, open, placed, polar, profile, radians, ribbon, solid } from '../geometry/kit.js';
import type { Motif } from '../motif.js';

/** A cockerel crowing. */
export const rooster: Motif = {
  name: 'rooster',
  pose: 'figure',
  words: ['rooster', 'cockerel', 'cock', 'gallo', 'chicken', 'hen'],
  anchors: { crown: [210, -480], mouth: [360, -370], eye: [246, -380], base: [0, 490], heart: [40, 60] },
  draw: () => placed([
    ...featherFan('-150,60 -180,110 -150,170', '-300,-380 -450,-300 -496,-120 -440,100 -360,220', { count: 7, tone: 'dark', colour: 'teal', fullness: 0.8, curl: 0.2, edge: 'outline' }),
    ...[[40, 300], [120, 290]].flatMap(([x = 0, y = 0]) => [
      body(ribbon([[x, y], [x + 10, y + 90], [x, y + 170]], profile('0:34 0.3:16 1:13')).outline(), 'skin', { colour: 'gold' }),
      ...[-30, 20, 70, 170].map((turn) => body(ribbon([[x, y + 166], polar([x, y + 166], radians(turn), 70)], profile('0:13 1:3')).outline(), 'skin', { colour: 'gold', line: 'internal' })),
    ]),
    body(
      closed([
        [190, -430, true], [250, -440], [300, -400], [310, -340], [290, -250], [300, -130], [290, 20], [230, 160], [120, 270], [0, 310], [-110, 250], [-190, 130],
        [-180, 20], [-60, -10], [60, -90], [120, -200], [140, -330],
      ]),
      'skin', { colour: 'orange', relief: 0.9 },
    ),
    ...featherFan('150,-20 100,-30 40,0', '10,280 -90,290 -180,240 -220,160', { count: 6, tone: 'dark', colour: 'brown', fullness: 0.8, curl: 0.06, edge: 'outline' }),
    ...featherFan('170,-300 150,-250 130,-200', '60,0 110,40 190,60 270,40', { count: 7, tone: 'skin', colour: 'gold', fullness: 0.8, curl: 0.04 }),
    body(closed('150,-410! 120,-480 160,-470! 170,-500 210,-470! 240,-500 260,-460! 300,-470 290,-420! 250,-430 200,-430'), 'dark', { colour: 'red', relief: 0.8 }), body(closed('290,-390! 340,-396 390,-360! 350,-350 300,-350!'), 'skin', { colour: 'yellow' }), brush(open('300,-366 346,-368 376,-358'), 'internal', 1.4), body(closed('280,-340! 310,-330 320,-270 290,-240 266,-280!'), 'dark', { colour: 'red', relief: 0.8 }),
    fill(circle([246, -382], 20), 'skin', { colour: 'yellow', line: 'internal', relief: 0 }), solid(circle([248, -382], 11)), glint(circle([244, -386], 4)),
    ...['260,80 220,150 160,200', '220,120 170,190 110,240', '-120,60 -130,130 -100,190'].map((line) => brush(open(line), 'internal', 2)),
  ], { scale: 0.93, x: 30, y: 0 }),
};

/** A duck on the water. */
export const duck: Motif = {
  name: 'duck',
  pose: 'wide',
  words: ['duck', 'ducks', 'mallard', 'duckling', 'rubber duck'],
  anchors: { crown: [270, -380], mouth: [440, -230], eye: [300, -280], base: [0, 330], heart: [-40, 60] },
  draw: () => [
    body(closed('-490,-60! -400,-30 -300,-40 -150,-60 0,-50 90,-70 150,-140! 160,-250 200,-350 280,-390 360,-350 380,-280 350,-210 320,-150 340,-60 350,60 300,180 180,260 0,280 -200,270 -360,200 -450,90'), 'skin', { colour: 'tan', relief: 1 }), body(closed('160,-170! 166,-260 204,-350 280,-390 360,-350 380,-280 350,-210 326,-160! 260,-130'), 'dark', { colour: 'leaf', relief: 0.9 }), fill(closed('154,-160! 240,-116 326,-150! 332,-110 240,-80 150,-126!'), 'skin', { colour: 'white', line: 'internal' }),
    body(closed('366,-300! 430,-280 486,-246 490,-214 440,-200 370,-220!'), 'skin', { colour: 'yellow' }), brush(open('372,-250 430,-240 484,-228'), 'internal', 1.6), fill(circle([304, -290], 22), 'skin', { colour: 'white', line: 'none', relief: 0 }),
    solid(circle([306, -290], 14)), glint(circle([301, -295], 5)),
    ...featherFan('190,20 150,0 90,10', '-60,200 -200,180 -330,110 -420,20', { count: 6, tone: 'skin', colour: 'brown', fullness: 0.9, curl: 0.06, edge: 'outline' }),
    ...featherFan('200,60 180,20 130,0', '60,150 -40,140 -120,90', { count: 5, tone: 'dark', colour: 'blue', fullness: 0.8, curl: 0.06 }),
    ...['-490,260 -360,240 -220,270 -80,250', '-40,300 120,280 260,300 420,270', '-300,320 -160,306 -40,324', '300,250 380,236 470,250'].map((line) => brush(open(line), 'outline', 1.5)),
  ],
};

/** A praying mantis in profile. */
export const mantis: Motif = {
  name: 'mantis',
  pose: 'figure',
  words: ['mantis', 'praying mantis', 'grasshopper', 'cricket', 'locust'],
  anchors: { crown: [230, -430], base: [0, 480], heart: [-60, 60] },
  draw: () => [
    ...['-60,150 -200,60 -320,260 -360,470', '0,120 140,60 200,280 240,480', '-120,200 -280,180 -420,380 -480,480'].map((leg) => body(ribbon(leg, profile('0:17 0.3:13 0.7:8 1:3')).outline(), 'skin', { colour: 'leaf', line: 'internal' })),
    body(closed('60,30! -60,60 -220,160 -360,300 -470,400! -330,380 -180,300 -40,200 60,110!'), 'skin', { colour: 'leaf', relief: 0.9 }), ...['20,70 -140,160 -300,290', '40,90 -80,170 -220,280'].map((line) => brush(open(line), 'internal', 1.8)), body(closed('50,20! -80,20 -240,90 -400,230! -260,180 -100,110 50,70!'), 'dark', { colour: 'moss', relief: 0.6 }),
    body(ribbon('40,80 110,-60 150,-200 180,-330', profile('0:50 0.3:34 1:28')).outline(), 'skin', { colour: 'leaf', relief: 0.9 }), body(ribbon('150,-190 290,-110 380,-200', profile('0:26 0.5:34 1:22')).outline(), 'skin', { colour: 'leaf' }),
    body(ribbon('376,-200 330,-330 400,-420', profile('0:24 0.4:26 1:4')).outline(), 'skin', { colour: 'leaf' }),
    ...[0, 1, 2, 3, 4].map((i) => brush(open([[352 - i * 4, -230 - i * 30], [384 - i * 2, -236 - i * 30]]), 'internal', 1.6)),
    body(ribbon('130,-150 230,-50 340,-110 300,-220 370,-300', profile('0:24 0.4:30 0.7:22 1:3')).outline(), 'skin', { colour: 'leaf' }),
    body(closed('90,-400! 150,-440 250,-440 310,-390! 260,-340 210,-280 180,-280 140,-340!'), 'skin', { colour: 'leaf', relief: 0.8 }),
    ...[[110, -398], [290, -396]].map(([x = 0, y = 0]) => fill(ellipse([x, y], 34, 46, x < 200 ? 20 : -20), 'black', { line: 'internal' })),
    ...['180,-436 150,-490 90,-496', '220,-438 270,-492 330,-490'].map((line) => brush(open(line), 'outline', 1.3)), brush(open('180,-300 200,-290 216,-306'), 'internal', 1.5),
  ],
};
