import { body, brush, closed, cut, fill, flames, knots, open, placed, shadow, solid } from '../geometry/kit.js';
import type { Motif, Shape } from '../motif.js';

const fur = { colour: 'orange' } as const;
const BODY = '-470,90 -480,-60 -410,-210 -280,-310 -110,-352 60,-340 220,-290 350,-190 430,-60 440,80 400,190 280,260 0,290 -300,260';
const TAIL = '-476,40! -500,160 -440,280 -300,360 -110,390 90,380 250,340! ';
const TIP = '250,340 350,330 330,290 430,270 380,240 460,200 380,196 430,140 340,164';
const CHEEK = '300,-20 372,60 326,60 390,150 330,140 350,220 280,190 270,250 200,220 180,260 120,226';

const rump = (): readonly Shape[] => [
  body(closed(BODY), 'skin', { ...fur, relief: 0.9 }),
  fill(closed([...flames('-470,-60 -400,-150 -396,-96 -310,-220 -306,-150 -200,-290 -196,-210 -90,-330 -80,-240 20,-320 40,-230 110,-300 140,-210 200,-250 240,-150', 0.08), ...knots('350,-190! 220,-288 60,-338 -110,-350 -280,-308 -410,-208')]), 'dark', { ...fur, line: 'none', relief: 0.5 }),
  ...['-230,-200 -200,-250 -150,-280', '-60,-250 -20,-280 30,-290', '130,-230 170,-240 210,-230'].map((line) => cut(open(line), 'internal', 2.4)),
  brush(open('-130,250 -50,130 -80,0 -210,-70 -330,-40'), 'outline', 1.6), brush(open('-330,-40 -390,10 -400,80'), 'internal', 2.4),
  ...['-150,-10 -130,50 -150,110', '-220,20 -200,70 -216,120', '-290,40 -276,90 -290,130', '0,-100 30,-50 30,10', '60,-140 100,-100 110,-50', '-20,60 0,110 -16,170'].map((line) => brush(open(line), 'internal', 2.4)),
];

const tail = (): readonly Shape[] => [
  body(closed([...knots(TAIL), ...flames(TIP, 0.12), ...knots('280,180 140,230 -60,240 -220,200 -320,130 -360,60! -420,20')]), 'skin', { ...fur, relief: 0.9 }),
  fill(closed([...flames(TIP, 0.12), ...flames('340,164 300,200 330,220 270,236 300,270 226,276 260,310 200,330 250,340', 0.1).slice(1)]), 'skin', { colour: 'white', line: 'internal' }),
  shadow(closed('-498,150! -440,280 -300,358 -110,388 90,378 200,352! 60,350 -120,350 -290,310 -400,230')),
  ...['-420,120 -350,210 -250,270', '-330,190 -240,240 -140,270', '-200,280 -90,310 30,310', '-100,260 20,280 120,266', '80,330 160,316 210,290'].map((line) => brush(open(line), 'internal', 2.4)),
];

const head = (): readonly Shape[] => [
  body(closed('230,-20! 250,-120 320,-210 380,-240! 396,-160 370,-60 320,30!'), 'dark', fur),
  body(closed([...knots('-70,196! -80,168 -60,146 0,120 60,80 110,20 180,-30 250,-46 300,-20!'), ...flames(CHEEK, 0.1).slice(1), ...knots('40,226 -20,222')]), 'skin', { ...fur, relief: 0.9 }),
  fill(closed([...knots('-50,206! 20,170 90,160 150,150 210,110 260,90!'), ...flames('260,90 390,150 330,140 350,220 280,190 270,250 200,220 180,260 120,226', 0.1).slice(2), ...knots('40,226 -20,220')]), 'skin', { colour: 'white', line: 'internal', relief: 0.6 }),
  body(closed('120,30! 90,-80 110,-190 146,-250! 210,-190 250,-90 240,0!'), 'skin', fur), fill(closed('146,10! 126,-80 140,-160 152,-200! 196,-140 216,-60 206,0!'), 'black', { line: 'none', relief: 0 }),
  ...['150,-10 150,-60 160,-110', '180,-10 184,-50 186,-80'].map((line) => cut(open(line), 'internal', 2)),
  solid(closed('-86,180! -84,152 -56,142 -34,156! -42,186 -70,202')), brush(open('-66,200 -30,208 10,196'), 'internal', 2.4),
  solid(closed('76,120! 104,142 140,140 166,116! 146,156 106,164')), brush(open('70,96 104,84 140,84'), 'internal', 2.2), brush(open('160,132 176,146 184,164'), 'internal', 1.8),
  ...['226,20 260,56 280,60', '240,130 270,150 290,150', '180,180 200,200 206,214'].map((line) => brush(open(line), 'internal', 2.2)),
];

/** A fox asleep, curled up, its nose on its brush. */
export const sleepingFox: Motif = {
  name: 'sleeping-fox',
  pose: 'round',
  words: ['sleeping fox', 'fox sleeping', 'curled up fox', 'fox curled up', 'curled fox', 'fox asleep', 'resting fox'],
  anchors: { crown: [200, -60], mouth: [-50, 190], eye: [120, 140], base: [-60, 380], back: [-100, -340] },
  draw: () => placed([...rump(), ...tail(), ...head()], { x: 20, y: -18, scale: 1.02 }),
};
