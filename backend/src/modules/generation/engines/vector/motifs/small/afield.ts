import { body, circle, ellipse, polygon, solid } from '../geometry/kit.js';
import type { Shape } from '../motif.js';
import { form, line, type SmallDrawing } from './pen.js';

const sailboat = (): readonly Shape[] => [
  line('0,-480 0,230'), form('34,-430! 130,-230 240,0 320,160! 180,184 34,176!'), form('-34,-360! -120,-110 -210,60 -300,166! -160,182 -34,176!'),
  form('-400,230! -100,244 200,244 420,230! 340,330 240,390! -220,390! -330,330'),
  line('-480,450 -360,480 -230,440 -110,480 20,440 140,480 270,440 380,480 480,450'),
];

const campfire = (): readonly Shape[] => [
  form('0,200! -150,190 -230,90 -220,-40 -130,-170! -120,-90 -80,-60! -80,-220 -20,-380 60,-480! 80,-340 170,-220 190,-90! 220,-130 226,-190! 280,-60 260,80 170,180'),
  form('10,200! -70,170 -90,80 -20,0 20,-90! 60,0 110,60 90,150'),
  body(polygon('-370,210 -340,160 390,400 360,450')), body(polygon('370,210 340,160 -390,400 -360,450')), line('-480,470 -200,486 200,486 480,470'),
];

const camperVan = (): readonly Shape[] => [
  form('-470,200! -480,-60 -450,-200 -380,-260! 250,-260! 350,-220 420,-70 460,20 470,200!'), line('-476,10 -200,10 200,10 456,10'),
  ...[-400, -210, -20].map((x) => body(polygon([[x, -190], [x + 140, -190], [x + 140, -50], [x, -50]]))),
  body(polygon('170,-190 260,-190 370,-50 170,-50')), body(circle([-270, 210], 110)), solid(circle([-270, 210], 40)), body(circle([270, 210], 110)),
  solid(circle([270, 210], 40)), body(ellipse([430, 90], 24, 34)),
];

const tent = (): readonly Shape[] => [
  body(polygon('0,-360 -420,360 420,360')), body(polygon('0,-160 -130,360 130,360')), line('0,-360 -40,-440'), line('0,-360 40,-440'),
  line('-490,360 -300,372 300,372 490,360'), line('0,-160 0,340'),
];

const camera = (): readonly Shape[] => [
  form('-470,-200! -230,-210! -160,-330! 160,-330! 230,-210! 470,-200! 476,300! -476,300!'), body(circle([0, 40], 200)), body(circle([0, 40], 110)),
  line('-60,10 -40,-30 0,-44'), body(ellipse([340, -120], 40, 28)), line('-400,-120 -300,-120'),
];

export const afield: Readonly<Record<string, SmallDrawing>> = { sailboat, campfire, 'camper-van': camperVan, tent, camera };
