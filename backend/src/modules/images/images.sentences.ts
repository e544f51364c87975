import { sayer } from '../../platform/sentences/index.js';

/** Why a picture does not come or is not taken, for whoever looks at the dashboard. */
export const imageSentences = {
  'upload-too-large': 'Pictures may have 20 MB at most.',
  'link-run-out': 'Open the concept again for a fresh link.',
  'pictures-away': 'The image storage cannot be reached. Try again in a moment.',
} as const;

export const sayOfImages = sayer(imageSentences);
