/** What somebody is said to do, where a drawing in one fixed pose may not do it; en es pt fr de it ru, as `plain` writes them. */
const STATES = /^(?:sleeping|asleep|roaring|running|jumping|leaping|dancing|swimming|sitting|standing|lying|resting|hugging|embracing|cuddling|climbing|kneeling|arrodillad[oa]|ajoelhad[oa]|agenouillee?|kniend\w*|kniet|inginocchiat[oa]|crouching|stretching|yawning|kissing|besando\w*|beijando|kussend\w*|baciando\w*|fighting|praying|surfing|skating|rearing|diving|smiling|laughing|crying|screaming|charging|howling|snarling|growling|winking|abraza\w+|abracad\w+|umarm\w+|abbracci\w+|escalando|trepando|kletternd\w*|dancing|bailando|dancando|dansant|tanzend\w*|ballando|dormid[oa]|durmiendo|duerme|rugiendo|corriendo|saltando|dormindo|dorme|deitad[oa]|rugindo|correndo|pulando|endormie?|dort|rugissant|courant|sautant|schlafend\w*|schlaft|brullend\w*|rennend\w*|springend\w*|dormiente|addormentat[oa]|ruggente|спящ\S*|обнима\S+|целу\S+|танцу\S+|спит|рычащ\S*|бегущ\S*)$/u;

/** Over the shoulder, said in several words; the same languages. */
export const BACKWARD = new RegExp('\\b(?:back over|over (?:its|his|her) shoulder|(?:look|glanc|turn)\\w* back|head turned back|hacia atras|mirando atras|para tras|se retourn\\w*|regarde en arriere'
  + '|(?:zuruck|um)(?:blick|schau)\\w*|(?:blickt|schaut) (?:sich um|zuruck)|guarda indietro|all.?indietro|si volta|si gira)(?: |$)|оглядыва\\S*|смотр\\S* назад', 'u');

/** The first of these words that says a state, or what several of them say together; null when none does. */
export const stateAmong = (words: readonly string[]): string | null => words.find((word) => STATES.test(word)) ?? (BACKWARD.test(words.join(' ')) ? 'looking back' : null);
