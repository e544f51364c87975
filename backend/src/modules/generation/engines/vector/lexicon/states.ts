/** What somebody is said to do, where a drawing in one fixed pose may not do it; en es pt fr de it ru, as `plain` writes them. */
const STATES = /^(?:sleeping|asleep|roaring|running|jumping|leaping|dancing|swimming|sitting|standing|lying|smiling|laughing|crying|screaming|howling|snarling|growling|winking|dormid[oa]|durmiendo|rugiendo|corriendo|saltando|dormindo|rugindo|correndo|pulando|endormie?|rugissant|courant|sautant|schlafend\w*|brullend\w*|rennend\w*|springend\w*|dormiente|ruggente|спящ\S*|рычащ\S*|бегущ\S*)$/u;

/** The state said right before or right after a thing, null when none is: "sleeping cat", "a lion roaring". */
export function stateBeside(words: readonly string[], from: number, to: number): string | null {
  return [words[from - 1], words[to]].find((word) => word !== undefined && STATES.test(word)) ?? null;
}
