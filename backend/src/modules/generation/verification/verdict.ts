import { findingSentences } from '../generation.sentences.js';
import type { Measures } from './measure/measures.js';
import type { Finding, FindingId, Verification } from './verification.js';

/** The shape that was asked for, to compare with the one that came. */
export interface Expectation {
  /** Width : height, as the engineered prompt says it. */
  readonly aspectRatio: string;
  /** px of the whole picture, not of the small one that was measured */
  readonly width: number;
  readonly height: number;
}

interface Check {
  readonly id: FindingId;
  readonly message: string;
  /** What it takes from the score of 1. */
  readonly weight: number;
  found(measures: Measures, expected: Expectation | null): boolean;
}

function ratioOf(aspectRatio: string): number {
  const [width = 1, height = 1] = aspectRatio.split(':').map(Number);
  return width / height;
}

/** Models of one family differ by up to 2 % from the ratio asked for (4:3 is 1184 × 864 or 1200 × 896). */
const SHAPE_TOLERANCE = 0.05;

/** No flat areas; or mostly middle tones on gentle slopes; or many colours, few sharp steps. */
const isPhotographic = (m: Measures): boolean =>
  m.flat < 0.3 || (m.midtones > 0.4 && m.gentle > 0.6) || (m.colours > 420 && m.midtones > 0.3 && m.sharp < 0.12 && m.flat < 0.8);

const isOnSkin = (m: Measures): boolean => m.skin > 0.08 && m.softSkin > 0.5;

const hasEdges = (m: Measures): boolean => m.edgeSides >= 2 || m.edgeShare > 0.06;

/** Limits measured on the labelled set of backend/test/support/labelled-drawings (precision and recall are printed there). */
const CHECKS: readonly Check[] = [
  { id: 'empty', weight: 0.9, message: findingSentences['finding-empty'], found: (m) => m.ink < 0.006 },
  { id: 'on-skin', weight: 0.6, message: findingSentences['finding-on-skin'], found: isOnSkin },
  { id: 'photographic', weight: 0.6, message: findingSentences['finding-photographic'], found: isPhotographic },
  {
    id: 'scenery',
    weight: 0.4,
    message: findingSentences['finding-scene'],
    found: (m) => m.paperShare < 0.22 || (m.borderUniform < 0.9 && m.edgeSides >= 3),
  },
  {
    id: 'background-not-white',
    weight: 0.3,
    message: findingSentences['finding-background'],
    found: (m) => m.paperLuma < 225 || m.paperChroma > 24,
  },
  { id: 'background-busy', weight: 0.3, message: findingSentences['finding-busy'], found: (m) => m.paperNoise > 6 },
  { id: 'touches-edge', weight: 0.3, message: findingSentences['finding-edge'], found: hasEdges },
  {
    id: 'several-designs',
    weight: 0.3,
    message: findingSentences['finding-several'],
    found: (m) => m.gutters >= 2 || (m.gutters >= 1 && m.groups >= 4),
  },
  {
    id: 'wrong-shape',
    weight: 0.1,
    message: findingSentences['finding-shape'],
    found: (_, expected) =>
      expected !== null && Math.abs(Math.log(expected.width / expected.height / ratioOf(expected.aspectRatio))) > SHAPE_TOLERANCE,
  },
];

/** What the measures mean. Pure. `expected` is null when nothing was asked for (an upload). */
export function verdictOn(measures: Measures, expected: Expectation | null): Omit<Verification, 'extent'> {
  const found = CHECKS.filter((check) => check.found(measures, expected));
  const findings: readonly Finding[] = found.map(({ id, message }) => ({ id, message }));
  const score = found.reduce((left, check) => left * (1 - check.weight), 1);
  return {
    verdict: found.length === 0 ? 'passed' : 'doubtful',
    score: Math.round(score * 1000) / 1000,
    findings,
    measures: { ...measures },
  };
}
