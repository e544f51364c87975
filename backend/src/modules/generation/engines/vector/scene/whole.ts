import type { Motif } from '../motifs/motif.js';
import type { RelationKind } from './scene.js';

/** A head cannot sit, stand, be ridden, take shelter or curl round something. */
const BODILY: ReadonlySet<RelationKind> = new Set<RelationKind>(['seat', 'rider', 'shelter', 'wrapped']);

/** What only a body does; en es pt fr de it ru, as `plain` writes them. */
const ACTING = /^(?:walking|walks|running|runs|jumping|leaping|dancing|sitting|sits|standing|stands|lying|climbing|crouching|prowling|stalking|balancing|riding|galloping|swimming|hunting|playing|caminando|andando|corriendo|corre|saltando|sentad[oa]|parad[oa]|tumbad[oa]|trepando|bailando|correndo|pulando|deitad[oa]|dancando|marchant|courant|qui court|sautant|assise?|debout|couchee?|rennend\w*|rennt|springend\w*|springt|sitzend\w*|sitzt|stehend\w*|steht|laufend\w*|lauft|liegend\w*|tanzend\w*|corre|salta|sedut[oa]|camminando|sdraiat[oa]|сид\S*|сто(?:ит|ящ\S*)|беж\S*|бег\S*|ид(?:ет|ущ\S*)|прыг\S*|лежа\S*|full|whole)$/u;

/** Whether the words right beside a thing have it do something that takes a body. */
export function actsBodily(before: string, after: string): boolean {
  const near = [...before.split(' ').slice(-1), ...after.split(' ').slice(0, 2)];
  return near.some((word) => ACTING.test(word));
}

/** The name of the drawing with a body for a head that needs one here, null when the head will do. */
export function wholeOf(motif: Motif, deeds: { readonly acts: boolean; readonly relations: readonly (RelationKind | null)[] }): string | null {
  if (motif.whole === undefined) return null;
  return deeds.acts || deeds.relations.some((kind) => kind !== null && BODILY.has(kind)) ? motif.whole : null;
}

/** What flies; en es pt fr de it ru, as `plain` writes them. */
const FLYING = /(?:^| )(?:flying|flies|in flight|mid flight|soaring|swooping|diving|volando|en vuelo|voando|em voo|en vol|volant|fliegend\w*|im flug|in volo|летящ\S*|лет(?:ит|ят)|в полете)(?: |$)/u;
const FLOCK = 3;

/** The name its drawing in flight has if there is one, for a bird that is said to fly or comes in a flock. */
export function flightOf({ name }: Motif, { before, after, count }: { readonly before: string; readonly after: string; readonly count: number }): string | null {
  const near = [before.split(' ').slice(-2).join(' '), after.split(' ').slice(0, 3).join(' ')];
  return count >= FLOCK || near.some((words) => FLYING.test(words)) ? `flying-${name}` : null;
}
