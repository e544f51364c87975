import type { DrawingMeasures } from '../../../imaging/index.js';
import { atLeast, atMost, rounded, type Check, type Verdict } from './check.js';
import { EDGE_SIDES, INK_COVERAGE, LOOSE_TONE, OPEN_SKIN, PIECES } from './limits.js';
import type { Scale } from './scale.js';
import { sourceSentences } from '../tattooability.sentences.js';

const percent = (share: number): number => Math.round(share * 1000) / 10;

function inkCoverage({ tones }: DrawingMeasures): Check {
  const value = percent(tones.ink);
  const verdict = atMost(value, INK_COVERAGE.comfortable, INK_COVERAGE.fail);
  const advice = verdict === 'ok'
    ? 'The amount of solid ink is reasonable.'
    : 'Mostly solid ink: a long session, and little left to read when it spreads. Open some of it up.';
  return {
    id: 'ink-coverage', value, unit: 'percent', limit: INK_COVERAGE.fail, comfortable: INK_COVERAGE.comfortable, verdict, at: null,
    advice, source: sourceSentences['source-open-skin'],
  };
}

function openSkin({ tones }: DrawingMeasures): Check {
  const value = percent(1 - tones.pigment);
  const verdict = atLeast(value, OPEN_SKIN.fail, OPEN_SKIN.comfortable);
  const advice = verdict === 'ok' ? 'Plenty of open skin for the drawing to breathe.' : 'Leave more skin open, so that the shapes stay apart.';
  return {
    id: 'open-skin', value, unit: 'percent', limit: OPEN_SKIN.fail, comfortable: OPEN_SKIN.comfortable, verdict, at: null,
    advice, source: sourceSentences['source-open-skin'],
  };
}

function midTone({ tones }: DrawingMeasures, scale: Scale): Check {
  const value = percent(tones.loosestTone.share);
  const verdict = atMost(value, LOOSE_TONE.comfortable, LOOSE_TONE.fail);
  const advice = verdict === 'ok' ? 'Tones are held by black beside them.' : 'Set some black beside this tone, or an outline around it.';
  return {
    id: 'mid-tone-anchor', value, unit: 'percent', limit: LOOSE_TONE.fail, comfortable: LOOSE_TONE.comfortable, verdict,
    at: verdict === 'ok' ? null : scale.place(tones.loosestTone), advice, source: sourceSentences['source-tone'],
  };
}

function separatePieces({ pieces }: DrawingMeasures, scale: Scale): Check {
  const verdict: Verdict = pieces.count > PIECES.comfortable ? 'watch' : 'ok';
  const advice = verdict === 'ok' ? 'The drawing holds together.' : 'Many loose pieces: drop some or tie them to the main drawing.';
  return {
    id: 'separate-pieces', value: pieces.count, unit: 'count', limit: PIECES.comfortable, comfortable: null, verdict,
    at: verdict === 'ok' ? null : scale.place(pieces.smallest), advice, source: sourceSentences['source-composition'],
  };
}

function edgeContact({ edges }: DrawingMeasures, scale: Scale): Check {
  const verdict: Verdict = edges.sides === 0 ? 'ok' : edges.sides < EDGE_SIDES.fail ? 'watch' : 'too-fine';
  const advice = {
    ok: 'The drawing stands free on its paper.',
    watch: 'The drawing runs into the edge of the picture: something may be cut off.',
    'too-fine': 'Ink on most edges: this looks like a scene or a background and not like one drawing. Ask for an isolated drawing on white.',
  }[verdict];
  return {
    id: 'edge-contact', value: edges.sides, unit: 'count', limit: 0, comfortable: null, verdict, at: scale.place(edges.at), advice,
    source: sourceSentences['source-composition'],
  };
}

/** Coverage, open skin, tone, pieces, edges: what no size cures. */
export function compositionChecks(measures: DrawingMeasures, scale: Scale): Check[] {
  return [
    inkCoverage(measures), openSkin(measures), midTone(measures, scale), separatePieces(measures, scale), edgeContact(measures, scale),
  ].map((check) => ({ ...check, value: rounded(check.value ?? 0) }));
}
