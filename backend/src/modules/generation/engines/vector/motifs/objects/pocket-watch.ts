import type { Motif, Rng, Shape, TimeOfDay } from '../motif.js';
import {
  body,
  bothSides,
  brush,
  circle,
  closed,
  ellipse,
  open,
  paired,
  placed,
  polar,
  radians,
  shadow,
  stroke,
  track,
} from '../geometry/kit.js';
import { dial } from './parts/dial.js';

const CASE: readonly Shape[] = [
  body(circle([0, 110], 372), 'skin', { colour: 'gold' }),
  shadow(closed('250,-170! 346,-30 372,110 340,270 230,400 60,472! 200,390 300,270 330,110 310,-30')),
  stroke(circle([0, 110], 336), 'internal'),
  body(circle([0, 110], 318), 'dark', { colour: 'black' }),
];

const CROWN: readonly Shape[] = [
  body(
    closed('-78,-330 -92,-400 -50,-468 0,-484 50,-468 92,-400 78,-330! 50,-330! 62,-396 34,-440 0,-450 -34,-440 -62,-396 -50,-330!'),
    'skin',
    { colour: 'gold' },
  ),
  body(closed(bothSides('0,-262! 46,-258! 40,-290 62,-306! 0,-310!')), 'skin', { colour: 'gold' }),
  body(closed(bothSides('0,-376! 58,-372 70,-340 58,-308! 0,-304!')), 'skin', { colour: 'gold', relief: 0.9 }),
  ...[-40, -20, 0, 20, 40].map((x) => brush(open(`${x},-370 ${x * 1.15},-340 ${x},-310`), 'internal', 1.5)),
];

/** Links along a hanging chain, lying and standing by turns. */
function chain(course: string, count: number): readonly Shape[] {
  const way = track(course);
  return Array.from({ length: count }, (_, i) => {
    const share = (i + 0.5) / count;
    const [x, y] = way.at(share);
    const turn = (way.angle(share) * 180) / Math.PI;
    return i % 2
      ? placed([body(ellipse([0, 0], 23, 6), 'skin', { colour: 'gold' })], { x, y, turn })
      : placed([body(ellipse([0, 0], 25, 16), 'skin', { colour: 'gold' }), shadow(ellipse([0, 0], 12, 6))], { x, y, turn });
  }).flat();
}

/** Where the hands stand, in degrees. */
type Hands = TimeOfDay;

const time = (rng: Rng): Hands => {
  const minute = rng.whole(1, 11) * 30;
  return { hour: rng.whole(0, 11) * 30 + minute / 12, minute };
};

const handsAt = ({ hour, minute }: TimeOfDay): Hands => ({ hour: (hour % 12) * 30 + minute / 2, minute: minute * 6 });

const watch = (hands: Hands): readonly Shape[] => [
  ...chain('60,-440 180,-470 300,-420 380,-330 440,-180 420,-30', 15),
  ...CASE,
  ...CROWN,
  ...dial({ centre: [0, 110], radius: 304, ...hands }),
];

export const pocketWatch: Motif = {
  name: 'pocket-watch',
  pose: 'figure',
  words: ['pocket watch', 'pocketwatch', 'fob watch', 'stopwatch', 'watch', 'timepiece'],
  anchors: { centre: [0, 110], crown: [0, -484] },
  draw: (rng) => watch(time(rng)),
  drawAt: (_rng, asked) => watch(handsAt(asked)),
};

/** A round wall clock in a carved frame: scallops, beads, a crest of scrolls above and a drop below. */
const FRAME: readonly Shape[] = [
  ...Array.from({ length: 24 }, (_, i) => body(circle(polar([0, 0], radians(i * 15), 372), 54), 'skin', { colour: 'gold' })),
  ...Array.from({ length: 24 }, (_, i) => shadow(circle(polar([0, 0], radians(i * 15), 390), 17))),
  body(circle([0, 0], 362), 'skin', { colour: 'gold' }),
  shadow(closed('200,-290! 310,-170 350,0 310,170 200,290! 280,150 312,0 280,-150')),
  ...Array.from({ length: 36 }, (_, i) =>
    body(circle(polar([0, 0], radians(i * 10), 330), 13), 'skin', { line: 'internal', colour: 'gold' }),
  ),
  body(circle([0, 0], 306), 'dark', { colour: 'black' }),
  ...[1, -1].flatMap((flip) =>
    placed(
      [
        ...paired(
          body(closed('0,-400! 60,-470 130,-480 160,-430 130,-392 100,-410! 116,-440 84,-440 40,-392!'), 'skin', { colour: 'gold' }),
        ),
        body(closed(bothSides('0,-494 34,-462 30,-410 0,-380!')), 'skin', { colour: 'gold' }),
        brush(open('0,-470 0,-400'), 'internal', 1.6),
      ],
      { turn: flip > 0 ? 0 : 180 },
    ),
  ),
];

const wallClock = (hands: Hands): readonly Shape[] => [...FRAME, ...dial({ centre: [0, 0], radius: 292, ...hands })];

export const clock: Motif = {
  name: 'clock',
  pose: 'round',
  words: ['clock', 'clock face', 'wall clock', 'time', 'roman numeral clock', 'old clock'],
  anchors: { centre: [0, 0], crown: [0, -494], base: [0, 494] },
  draw: (rng) => wallClock(time(rng)),
  drawAt: (_rng, asked) => wallClock(handsAt(asked)),
};
