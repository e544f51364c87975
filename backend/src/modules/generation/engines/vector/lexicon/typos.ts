const SHORTEST_TURNED = 5;
const SHORTEST_MISSED = 6;

const without = (word: string, at: number): string => word.slice(0, at) + word.slice(at + 1);

function isTurned(one: string, other: string, at: number): boolean {
  return one.length >= SHORTEST_TURNED && one[at] === other[at + 1] && one[at + 1] === other[at] && one.slice(at + 2) === other.slice(at + 2);
}

/** Whether somebody who meant one word may have typed the other: two letters turned round, one left out, or one doubled; never the first. */
export function isTypo(typed: string, meant: string): boolean {
  const at = [...meant].findIndex((letter, i) => letter !== typed[i]);
  const from = at === -1 ? meant.length : at;
  if (from === 0) return false;
  if (typed.length === meant.length) return isTurned(typed, meant, from);
  if (typed.length < meant.length) return meant.length >= SHORTEST_MISSED && without(meant, from) === typed;
  return meant.length >= SHORTEST_MISSED - 1 && typed[from] === typed[from - 1] && without(typed, from) === meant;
}
