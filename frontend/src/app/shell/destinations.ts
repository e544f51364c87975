/** The places of the rail, in its order. */
export const PLACES = {
  studio: { path: '/studio', name: $localize`Studio` },
  gallery: { path: '/gallery', name: $localize`Gallery` },
  usage: { path: '/usage', name: $localize`Usage` },
  api: { path: '/keys', name: $localize`API` },
  settings: { path: '/settings', name: $localize`Settings` },
} as const;
