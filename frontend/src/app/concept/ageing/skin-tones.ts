/** Six tones from very light to very dark, as the server names them, and the token that shows each. */
export const SKIN_TONES = [
  { value: 1, name: $localize`Very light`, token: 'var(--skin-1)' },
  { value: 2, name: $localize`Light`, token: 'var(--skin-2)' },
  { value: 3, name: $localize`Tan`, token: 'var(--skin-3)' },
  { value: 4, name: $localize`Brown`, token: 'var(--skin-4)' },
  { value: 5, name: $localize`Dark brown`, token: 'var(--skin-5)' },
  { value: 6, name: $localize`Very dark`, token: 'var(--skin-6)' },
] as const;

export type SkinTone = (typeof SKIN_TONES)[number]['value'];
