/**
 * A motif is something the vector engine can draw: a wolf, a rose, a banner.
 * It is geometry only, and says what each shape *is*; how it looks (line weights in mm, shading, colour)
 * is the style's decision. So one motif is drawn in every style.
 *
 * Coordinates: x right, y down, the drawing inside the box -500 … 500 on its longer side, centred on 0,0.
 * Shapes are painted in order, later over earlier (painter's algorithm): each closed shape hides what is behind it.
 */

/** What a line is, from the heaviest to the lightest: the style gives each its width in mm. */
export type LineRole = 'outline' | 'internal' | 'detail' | 'none';

/** What a closed shape is filled with before shading; the style decides what that means in ink. */
export type Tone =
  /** Bare skin: hides what is behind it. */
  | 'skin'
  /** Solid black in every style that has solids: pupils, nostrils, deep openings. */
  | 'black'
  /** A dark local tone: black fill in bold styles, dense texture in others. */
  | 'dark'
  /** A middle local tone. */
  | 'mid'
  /** A light local tone. */
  | 'light'
  /** Open line, nothing filled. */
  | 'none';

/** The colour a shape takes in a coloured style: index into the motif's own list of colour names. */
export type ColourName =
  | 'red' | 'crimson' | 'orange' | 'gold' | 'yellow' | 'leaf' | 'moss' | 'teal' | 'blue' | 'navy' | 'violet' | 'pink'
  | 'brown' | 'tan' | 'bone' | 'grey' | 'charcoal' | 'black' | 'white';

export interface Shape {
  /** SVG path data, absolute or relative, numbers rounded to 0.1. */
  readonly d: string;
  readonly line: LineRole;
  readonly tone: Tone;
  readonly colour?: ColourName;
  /** The colour was asked for: a limited palette keeps it. */
  readonly isAsked?: true;
  /** Light line drawn on a dark shape (cut lines): paper colour instead of ink. */
  readonly cut?: true;
  /** How much this shape bulges for relief shading, 0 flat … 1 round. Default 0.6 for filled shapes. */
  readonly relief?: number;
  /** A tapering brush stroke: the line swells in its middle to this factor of its role's width. */
  readonly swell?: number;
}

/** How a motif wants to be placed. */
export type Pose =
  /** Head and shoulders with a cut edge at the bottom that flowers or a fade must hide. */
  | 'bust'
  /** A whole creature or person, free on all sides. */
  | 'figure'
  /** Mirror-symmetric about x = 0: likes the axis. */
  | 'symmetric'
  /** Much taller than wide: dagger, feather, candle. */
  | 'tall'
  /** Much wider than tall: arrow, ship, banner, running horse. */
  | 'wide'
  /** Round: moon, compass, mandala. */
  | 'round'
  /** Ground or sky that other things stand before: mountains, waves, pines. */
  | 'scenery'
  /** A flower or branch: hero on its own, ornament beside another hero. */
  | 'flora';

/** Seeded randomness: the same seed gives the same numbers on every machine. */
export interface Rng {
  /** [0, 1) */
  next(): number;
  /** [low, high) */
  between(low: number, high: number): number;
  /** integer in [low, high] */
  whole(low: number, high: number): number;
  pick<T>(items: readonly T[]): T;
  /** An independent stream that this one's use does not disturb. */
  fork(name: string): Rng;
}

export interface Credit {
  readonly title: string;
  readonly author: string;
  readonly licence: string;
  readonly source: string;
}

/** Something wound round an upright thing on the axis x = 0: paint `behind`, then the upright thing, then `before`. */
export interface Winding {
  readonly behind: readonly Shape[];
  readonly before: readonly Shape[];
}

/** What is wound round: how far its sides are from x = 0 at each height, -500 at its top to 500 at its foot; how often it is wound round, ending before it. */
export interface Girth {
  readonly left: (y: number) => number;
  readonly right: (y: number) => number;
  readonly turns: number;
}

/** Whether a body goes about it only once: then it crosses on the level. */
export const isBroad = ({ turns }: Girth): boolean => turns < 2;

/** What a clock shows. */
export interface TimeOfDay {
  readonly hour: number;
  readonly minute: number;
}

/** The opening of a vessel, an ellipse in the motif's own coordinates. */
export interface Rim {
  readonly x: number;
  readonly y: number;
  readonly across: number;
  readonly deep: number;
}

/** What another thing fits into. */
export interface Hollow {
  /** The room inside: its centre and size, in the motif's own coordinates. */
  readonly room?: { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
  /** A second room over the first: the upper glass of an hourglass. */
  readonly upper?: { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
  /** Of what is open at its top: where things stand in it and come out of it. */
  readonly rim?: Rim;
  /** The thing without what is in it otherwise: the hourglass without its sand. */
  draw?(rng: Rng): readonly Shape[];
}

export interface Motif {
  /** Slug, singular English: "wolf", "howling-wolf". */
  readonly name: string;
  readonly pose: Pose;
  /** English words and synonyms that mean it, singular, lower case; other languages live in the lexicon. */
  readonly words: readonly string[];
  /** Pure: the same rng gives the same shapes. */
  draw(rng: Rng): readonly Shape[];
  /** How it winds round a thing, for what can (snakes, dragons). Pure, in the same box as `draw`. */
  wind?(girth: Girth): Winding;
  /** Of a head: the name of the drawing of the whole animal, for one that walks, sits or stands on something. */
  readonly whole?: string;
  /** The same thing drawn down a column `ratio` times as high as wide, for what can be long (dragons, snakes). */
  drawTall?(rng: Rng, ratio: number): readonly Shape[];
  /** Drawings of it as one with another motif, by that motif's name: a skull with a snake through its eyes. */
  readonly together?: Readonly<Record<string, Motif>>;
  /** What its drawing has already, by name: the shield on a fighter's arm. */
  readonly bears?: readonly string[];
  /** Of a clock: its hands at a time that was asked for. */
  drawAt?(rng: Rng, time: TimeOfDay): readonly Shape[];
  readonly holds?: Hollow;
  /** Of a plant in a pot: without it, for where something else holds it. */
  unpotted?(rng: Rng): readonly Shape[];
  /** Of a hand: closed round something that stands in it, round something that hangs from it, and open under what is too broad to be closed round. */
  readonly grips?: { readonly standing: Motif; readonly hanging: Motif; readonly open?: Motif };
  /** Of a closed hand: what of it is painted over what it holds. */
  readonly fingers?: readonly Shape[];
  /** Drawn in lines with hardly a form: rich patterns behind it would swallow it. */
  readonly isLine?: true;
  /** Where other things may attach, in the motif's own coordinates: "eye", "crown", "mouth", "base". */
  readonly anchors?: Readonly<Record<string, readonly [number, number]>>;
  /** Set when the art is not ours: shown on the concept and in THIRD-PARTY.md. */
  readonly credit?: Credit;
}
