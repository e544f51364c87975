/** Puts text on the clipboard. A page that came over plain http has no clipboard of its own: there a selection is copied. */
export async function copyText(text: string): Promise<void> {
  const { clipboard } = navigator as Partial<Navigator>;
  if (clipboard) return clipboard.writeText(text);
  const holder = Object.assign(document.createElement('textarea'), { value: text, readOnly: true });
  const before = document.activeElement;
  (document.querySelector('dialog[open]') ?? document.body).append(holder);
  holder.select();
  document.execCommand('copy');
  holder.remove();
  if (before instanceof HTMLElement) before.focus();
}
