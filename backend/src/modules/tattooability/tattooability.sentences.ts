/** Where the limits of a report come from (docs/decisions/0088: read back by the dashboard). */
export const sourceSentences = {
  'source-spread': 'rule of thumb from working artists: ink spreads 0.3 to 0.5 mm while it heals',
  'source-needle': 'rule of thumb from working artists: a single needle draws about 0.25 mm',
  'source-letters': 'rule of thumb from working artists: one eighth of an inch per letter, a quarter for thin faces',
  'source-open-skin': 'rule of thumb from working artists: a third of open skin ages well',
  'source-tone': 'rule of thumb from working artists: grey without black beside it heals into a smudge',
  'source-composition': 'our judgement: a concept should be one drawing, free of its background',
  'source-print': 'computed: thermal stencil printers draw 203 or 300 dots to the inch',
  'source-any-width': 'no placement was named',
} as const;
