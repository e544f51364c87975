import type { Brief } from '../../../../prompt-engineering/index.js';
import type { Actor } from './scene.js';

/** Styles whose sleeves are filled with cloud between the things; others leave skin, or have a filling of their own. */
const CLOUDED = new Set(['black-and-grey-realism', 'blackwork', 'neo-traditional', 'chicano', 'illustrative', 'engraving', 'dotwork', 'new-school', 'surrealism']);

/** A piece as large as half a sleeve, mm, and so many things in it that something has to join them. */
const [WIDE_MM, HIGH_MM, SEVERAL] = [95, 130, 3] as const;
/** Width by height of a piece that lies along a limb. */
const ALONG = 0.8;
const isLarge = ({ widthMm, heightMm }: Brief, actors: readonly Actor[]): boolean => widthMm >= WIDE_MM && heightMm >= HIGH_MM && actors.length >= SEVERAL;

/** Whether what is drawn is joined by what is behind it: a sleeve, or several things as large as half of one. */
export const isJoined = (brief: Brief, actors: readonly Actor[]): boolean =>
  CLOUDED.has(brief.style) && brief.widthMm < ALONG * brief.heightMm && actors.length > 0 && (brief.placement === 'sleeve' || isLarge(brief, actors));
