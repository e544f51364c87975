/** What somebody is said to do, where a drawing in one fixed pose may not do it; en es pt fr de it ru, as `plain` writes them. */
const STATES = /^(?:sleeping|asleep|roaring|running|jumping|leaping|dancing|swimming|sitting|standing|lying|resting|hugging|embracing|cuddling|climbing|kneeling|crouching|stretching|yawning|surfing|skating|smiling|laughing|crying|screaming|howling|snarling|growling|winking|abraza\w+|abracad\w+|umarm\w+|abbracci\w+|escalando|trepando|kletternd\w*|dormid[oa]|durmiendo|duerme|rugiendo|corriendo|saltando|dormindo|dorme|deitad[oa]|rugindo|correndo|pulando|endormie?|dort|rugissant|courant|sautant|schlafend\w*|schlaft|brullend\w*|rennend\w*|springend\w*|dormiente|addormentat[oa]|ruggente|спящ\S*|обнима\S+|спит|рычащ\S*|бегущ\S*)$/u;

/** The first of these words that says a state, null when none does. */
export const stateAmong = (words: readonly string[]): string | null => words.find((word) => STATES.test(word)) ?? null;
