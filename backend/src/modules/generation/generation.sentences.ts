import { sayer } from '../../platform/sentences/index.js';

/** What the built-in engine tells about a drawing. */
export const builtInSentences = {
  'built-in-undone': 'The built-in engine could not do "{clause}": that stayed as it was.',
  'built-in-lettered': 'The built-in engine has no drawing of "{subject}": it lettered the words in an ornament instead.',
  'built-in-lost': 'The built-in engine cannot draw {things}: it drew the rest.',
  'built-in-letters-unsaid': 'To letter {things}, write the exact letters in quotes, like "A.B.".',
  'built-in-one-pose': 'The built-in engine draws the {drawn} in one pose, not {said}.',
  'built-in-unshown': 'The built-in engine draws the {drawn} as it usually is, not {said}.',
  'built-in-near': 'The built-in engine has no {said} of its own: its {drawn} stands in.',
  'built-in-sign': '"{said}" has no form to draw: the {drawn} stands for it.',
  'built-in-crowded': 'Too much for one drawing: left out {things}.',
  'built-in-style': 'The built-in engine does not draw {style}: {nearest} comes nearest and stands in.',
  'built-in-wordless': 'No words were given: the subject is drawn in pen strokes. Put the words in quotes to have them lettered.',
  'built-in-letters-low':
    'The letters come out {height} mm high (height of an x); {face} wants {least} mm to stay legible: make the piece about {width} mm wide or use fewer words.',
  'built-in-letters-missing': 'The {face} lettering has no {letters}: left out, everything else is as typed.',
  'face-blackletter': 'blackletter', 'face-typewriter': 'typewriter', 'face-traditional': 'traditional',
} as const;

/** What the image service could not be asked for, and what a second attempt came to. */
export const attemptSentences = {
  'model-shape': '{model} does not draw {asked}; it was asked for {given}.',
  'model-images': '{model} takes {most} images; {rest} of yours stayed behind.',
  'model-other': '{model} was asked for; {answered} drew this.',
  'second-failed': 'A second attempt failed; this is the first.',
  'second-better': 'Drawn a second time, because of the first: {found}',
  'second-no-better': 'Drawn twice; the second was no better, this is the first.',
} as const;

/** What a look at a drawing found. */
export const findingSentences = {
  'finding-empty': 'There is hardly anything drawn.',
  'finding-on-skin': 'It looks like a tattoo on skin instead of a drawing on paper.',
  'finding-photographic': 'It looks like a photograph.',
  'finding-scene': 'The picture fills the sheet like a scene instead of standing alone.',
  'finding-background': 'The background is not white.',
  'finding-busy': 'The background is not empty.',
  'finding-edge': 'The drawing runs into the edge of the sheet.',
  'finding-several': 'There seem to be several drawings on the sheet.',
  'finding-shape': 'It came in another shape than asked for.',
} as const;

/** What a failed drawing cost and what to do now, said after what happened. */
export const failureSentences = {
  'cost-nothing': 'It cost nothing.',
  'cost-billed': 'The service billed {cost} for it; you pay nothing.',
  'cost-perhaps': 'The service may have billed up to {cost} for it; you pay nothing.',
  'provider-said': 'It said: “{words}”',
  'built-in-offer': 'The built-in engine can draw it now, free.',
  'do-rephrase': 'Describe the drawing in other words: name things rather than people, brands or anything explicit.',
  'do-describe': 'Describe what it should look like instead of naming the work it should resemble.',
  'do-say-more': 'Say more exactly what should be drawn, then try again.',
  'do-say-otherwise': 'Say it in other words, then try again.',
  'do-wait': 'Try again in a moment.',
  'do-shorten': 'Shorten the description or leave out a reference image.',
  'do-draw-new': 'Draw it as a new concept instead of a change.',
  'do-other-size': 'Another size or shape may work.',
  'operator-told': 'Whoever runs this installation has been told.',
  'quota-renewed': 'It is renewed at midnight Pacific time.',
  'account-limit': 'The account has reached its own spending limit.',
  'billing-off': 'Billing is not switched on for its key.',
  'key-refused': 'Its key was refused.',
  'model-off': 'The setting names a model that was switched off.',
  stopped: 'You stopped it. Nothing more is drawn.',
  restarting: 'This server is being restarted. Ask again in a moment.',
  'reference-missing': 'There is no image {id}… of yours: upload it with POST /images first.',
  'no-such-engine': 'The {engine} engine has no key on this server. The built-in engine (engine: "vector") draws free and offline.',
} as const;

export const sayBuiltIn = sayer(builtInSentences);
export const sayAttempt = sayer(attemptSentences);
export const sayFailure = sayer(failureSentences);
