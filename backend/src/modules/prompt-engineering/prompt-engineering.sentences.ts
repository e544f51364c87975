import { sayer } from '../../platform/sentences/index.js';

/** What we tell a person about how their words were read and what was decided for them. */
export const readingSentences = {
  'artist-name': "The name {name}: no concept copies an artist's hand.",
  'artist-traits': 'Instead of {name}: {traits}.',
  'words-of-no-drawing': '{words}: says nothing about the drawing.',
  'words-of-chatter': '{words}: read, but nothing to draw.',
  'words-of-covered': '{words}: it is covered, not drawn.',
  'words-of-wearer': '{words}: who wears it is not drawn.',
  'letters-unsaid': 'You want letters in it but do not say which: write them in quotation marks or in the lettering field.',
  'subject-chosen': 'Subject: {subject}, because you named none. Tell me what it should be and I will draw that.',
  'subject-lettering': 'hand-drawn lettering',
  'subject-memorial': 'forget-me-nots in memory',
  'subject-pair': 'sun and moon, two matching halves',
  'style-chosen': 'Style: {style}, because you named none and {why}.',
  'style-covers': 'only dense black covers old ink',
  'style-of-words': 'the words are the tattoo',
  'style-of-memory': 'a quiet hand suits a memory',
  'style-of-small': 'it is the style that works this small',
  'style-of-colours': 'it holds many colours best',
  'style-of-few-colours': 'it was made for few flat colours',
  'style-of-greys': 'it is made of greys',
  'style-ages-best': 'it ages best',
  'style-conflict': 'The text says {read}, the style field says {given}: the field wins.',
  'style-hinted': 'Style: {style}, read from how you describe it.',
  'style-further': 'You also name {other}: one style draws better than two, so {style} it is.',
  'palette-conflict': 'The text says {read}, the palette field says {given}: the field wins.',
  'palette-chosen': 'Palette: {palette}, as {style} is made.',
  'palette-unusual': '{style} is usually {usual}; you asked for {asked}, so that is what is drawn.',
  'palette-black': 'black only', 'palette-black-and-grey': 'black and grey', 'palette-limited-colour': 'a few colours', 'palette-full-colour': 'full colour',
  'place-conflict': 'The text says {read}, the placement field says {given}: the field wins.',
  'place-further': 'You also name the {other}: this concept is made for the {place}.',
  'letters-conflict': 'The text has other words in it than the lettering field: the field wins.',
  'size-as-height': 'I read {mm} mm as the height.',
  'size-as-width': 'I read {mm} mm as the width.',
  'size-chosen': 'Size: {mm} mm wide, {why}.',
  'size-around': 'once around the {place}',
  'size-works': 'a size most designs work at',
  'size-usual': 'a usual size for the {place}',
  'size-limits': 'Tattoos from {min} to {max} mm wide can be drawn; I took {mm} mm.',
  'verbatim-frame': '{style}, {palette}, {width} × {height} mm, and the rules that keep it one drawing on white.',
  verbatim: 'Your words went to the engine exactly as you typed them: nothing was interpreted, nothing left out.',
  'variation-plain': 'Variation {number}: {direction}.',
  'variation-treated': 'Variation {number}: {direction}; {treatment}.',
} as const;

/** What a good artist says before starting. */
export const adviceSentences = {
  'place-wraps': 'At {mm} mm it goes around the {place}: about {clean} mm can be seen from one side.',
  'letters-low': 'The letters come out about {height} mm high on one line; thin letters want {least} mm.',
  'letters-foreign': 'Have the lettering read by someone who writes this script before it is tattooed.',
  'cover-up': 'A cover-up is usually two to three times larger and darker than what it covers; show your artist the old tattoo.',
  'cover-up-thin': 'Thin or light work does not cover old ink: think of a denser style.',
  'style-too-small': '{style} wants at least {least} mm; at {mm} mm detail will close up.',
} as const;

/** What a change of a concept did. */
export const changeSentences = {
  'took-out': 'Took out: {thing}.',
  'took-out-lettering': 'Took out the lettering.',
  'put-in': 'Put in: {thing}.',
  'made-larger': 'Made larger: {thing}.',
  'made-smaller': 'Made smaller: {thing}.',
  exchanged: 'Exchanged: {old} for {fresh}.',
  changed: 'Changed: {how}.',
  'changed-thing': 'Changed: {thing}, now {how}.',
  'changed-style': 'Style: {now} instead of {before}.',
  'changed-palette': 'Palette: {now} instead of {before}.',
  'changed-place': 'Place: {now} instead of {before}.',
  'changed-size': 'Size: {now} instead of {before}.',
  'changed-letters': 'Lettering: {now} instead of {before}.',
  'new-letters': 'Lettering: {now}.',
  'no-place': 'no place',
  'no-change': 'I found no change to the brief in this. Say what to add, take out, swap, or make larger or smaller.',
  'manner-bolder': 'bolder lines', 'manner-finer': 'finer lines', 'manner-simpler': 'simpler, fewer details', 'manner-richer': 'richer detail',
  'manner-darker': 'darker, more solid black', 'manner-lighter': 'lighter, more open skin', 'manner-flipped': 'facing the other way',
} as const;

/** Why words are not drawn; "because" of a rule stands in `policy/rules.json`. */
export const refusalSentences = {
  refused: 'We do not draw {because}. To cover an old one, say "cover up" and what should go over it: that we gladly do. Nothing was charged.',
  'refused-verbatim':
    'We do not draw {because}. To cover an old one, say "cover up" and what should go over it, and let us read your words: that we gladly do. Nothing was charged.',
  'prompt-empty': 'After removing invisible characters and punctuation nothing is left. Say what the tattoo should show.',
  'lettering-malformed': 'The lettering holds invisible, control or broken characters. Type it again without them.',
} as const;

export const sayOfReading = sayer(readingSentences);
export const sayAdvice = sayer(adviceSentences);
export const sayChange = sayer(changeSentences);
export const sayRefusal = sayer(refusalSentences);
