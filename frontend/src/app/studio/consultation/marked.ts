export interface Piece {
  readonly text: string;
  readonly marked: boolean;
}

/** A message in pieces, with the given words of it marked wherever they stand. Pure; the pieces together are the message. */
export function markedIn(message: string, words: readonly string[]): readonly Piece[] {
  const wanted = [...words].sort((a, b) => b.length - a.length).map((word) => word.replace(/[\\^$.*+?()[\]{}|]/gu, '\\$&'));
  if (wanted.length === 0) return [{ text: message, marked: false }];
  return message.split(new RegExp(`(${wanted.join('|')})`, 'gu')).map((text, index) => ({ text, marked: index % 2 === 1 })).filter(({ text }) => text !== '');
}
