import { sayer } from '../../platform/sentences/index.js';

/** Why somebody is not let in, or not now. */
export const doorSentences = {
  'too-many-requests': '{limit} requests a minute are allowed; the next one in {seconds} s.',
  'key-required': 'Send an API key: Authorization: Bearer tcd_live_… Keys are made with npm run api-key -- create.',
  'keys-unknown': 'The database that knows the keys cannot be reached; a key that may have been revoked is not accepted.',
} as const;

export const sayAtTheDoor = sayer(doorSentences);
