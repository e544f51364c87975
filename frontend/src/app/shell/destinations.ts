import { paths } from '../session/paths';

/** The places of the rail, in its order; `page` is how the address of one begins. */
export const PLACES = {
  studio: { path: paths.studio(), page: 'studio', name: $localize`Studio` },
  gallery: { path: paths.gallery(), page: 'gallery', name: $localize`Gallery` },
  usage: { path: paths.usage(), page: 'usage', name: $localize`Usage` },
  api: { path: paths.keys(), page: 'keys', name: $localize`API` },
  settings: { path: paths.settings(), page: 'settings', name: $localize`Settings` },
} as const;
