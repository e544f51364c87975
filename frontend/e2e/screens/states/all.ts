import { conceptStates } from './concept';
import { galleryStates } from './gallery';
import { officeStates } from './office';
import type { State } from './state';
import { studioStates } from './studio';

/** Every screen in every state: what is checked for everyone's eyes and hands, and what `npm run screenshots` writes. */
export const STATES: readonly State[] = [...studioStates, ...galleryStates, ...conceptStates, ...officeStates];
