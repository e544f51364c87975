import { sayOfReading } from '../prompt-engineering.sentences.js';
import type { Findings } from './findings.js';
import type { Reading } from './reading.js';

const quoted = (words: readonly string[]): string => [...new Set(words.map((word) => word.toLowerCase()))].map((word) => `“${word}”`).join(', ');
const LONGEST = 120;
const short = (text: string): string => (text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text);

function aboutArtists({ artists }: Findings): Pick<Reading, 'added' | 'leftOut'> {
  const seen = new Map(artists.map((artist) => [artist.name.toLowerCase(), artist]));
  return {
    leftOut: [...seen.values()].map(({ name }) => sayOfReading('artist-name', { name })),
    added: [...seen.values()].flatMap(({ name, traits }) => (traits === null ? [] : [sayOfReading('artist-traits', { name, traits })])),
  };
}

function aboutWords({ chunks, meta }: Findings): readonly string[] {
  const text = (role: string): readonly string[] => chunks.filter((chunk) => chunk.role === role).map((chunk) => short(chunk.text));
  const chatter = text('chatter');
  const covered = text('covered');
  const wearers = text('wearer');
  return [
    ...(meta.length === 0 ? [] : [sayOfReading('words-of-no-drawing', { words: quoted(meta) })]),
    ...(chatter.length === 0 ? [] : [sayOfReading('words-of-chatter', { words: quoted(chatter) })]),
    ...(covered.length === 0 ? [] : [sayOfReading('words-of-covered', { words: quoted(covered) })]),
    ...(wearers.length === 0 ? [] : [sayOfReading('words-of-wearer', { words: quoted(wearers) })]),
  ];
}

/** What the person should know about how their words were read. */
export function remarksOn(findings: Findings, letteringMissing: boolean): Pick<Reading, 'notices' | 'added' | 'leftOut'> {
  const { added, leftOut } = aboutArtists(findings);
  return {
    added,
    leftOut: [...leftOut, ...aboutWords(findings)],
    notices: letteringMissing ? [sayOfReading('letters-unsaid')] : [],
  };
}
