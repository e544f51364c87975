import type { RelationKind } from './scene.js';

const WORDS: readonly (readonly [RelationKind, RegExp])[] = [
  ['around', /\b(?:around|round|wrapped|wrapping|coiled|coiling|entwined|twisted|alrededor|enroscad\w*|envuelt\w*|autour|enroul\w*|umschlung\w*|gewickelt|attorno|avvolt\w*|enrolad\w*|em volta)\b|вокруг|обви\S*/u],
  ['through', /\b(?:through|pierced|piercing|stabbed|stabbing|a traves|atraves\w*|travers\w*|transperc\w*|durch|durchbohrt|attraverso|trafitt\w*)\b|сквозь|пронз\S*/u],
  ['behind', /\b(?:behind|detras|derriere|hinter|dietro|atras)\b|позади|\bза\b/u],
  ['below', /\b(?:below|beneath|under|debajo|sous|unter|sotto|abaixo|embaixo)\b|\bпод\b/u],
  ['above', /\b(?:above|over|encima|sobre|au-dessus|uber|sopra|acima)\b|\bнад\b/u],
  ['over', /\b(?:on|upon|holding|sitting on|perched)\b/u],
];

/** The relation that the words between two things express, null when they only list them. */
export function relationIn(between: string): RelationKind | null {
  return WORDS.find(([, pattern]) => pattern.test(between))?.[0] ?? null;
}
