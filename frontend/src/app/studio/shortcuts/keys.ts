/** What the list under `?` shows; the behaviour is in shortcuts.ts and composer.ts. */
export const KEYS: readonly { readonly shown: string; readonly does: string }[] = [
  { shown: 'Enter', does: $localize`draw (Shift Enter makes a new line)` },
  { shown: 'Ctrl / ⌘ Enter', does: $localize`draw, also from a text with several lines` },
  { shown: 'Esc', does: $localize`stop the drawing, keep the words` },
  { shown: '/', does: $localize`to the message box` },
  { shown: 'Alt ↑', does: $localize`last message back into the box` },
  { shown: '1 – 4', does: $localize`talk about that number` },
  { shown: 'F', does: $localize`favourite` },
  { shown: 'C', does: $localize`compare two drawings` },
  { shown: 'S', does: $localize`stencil` },
  { shown: 'Ctrl / ⌘ Z', does: $localize`one sheet back; with Shift, one on` },
  { shown: $localize`Two fingers`, does: $localize`tap the sheet: one sheet back; three fingers, one on` },
  { shown: '?', does: $localize`this list` },
];
