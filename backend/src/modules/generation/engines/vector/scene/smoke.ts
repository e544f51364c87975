/** Said of a thing it smokes: "a smoking revolver", "un revólver humeante"; en es pt fr de it ru, as `plain` writes them. */
const SMOKING = /(?:^| )(?:smoking|fuming|humeantes?|fumegantes?|fumando|fumantes?|fumants?|rauchend\w*|qualmend\w*|дымящ\S*|курящ\S*)(?: |$)/u;
/** What is smoked, smokes by itself or is drawn with its steam. */
const SMOKED: ReadonlySet<string> = new Set(['cigarette', 'smoking-pipe', 'fisherman', 'sailor', 'smoke', 'candle', 'flame', 'lighter', 'volcano', 'coffee-cup', 'teapot', 'campfire']);

/** Words beside a thing that may say so. */
const NEAR = 2;

/** Whether the words beside a thing say that it smokes. */
export const isSmoking = ({ before, after }: { readonly before: string; readonly after: string }): boolean =>
  SMOKING.test(before) || SMOKING.test(after.split(' ').slice(0, NEAR).join(' '));

/** Whether smoke comes of a drawing anyway. */
export const givesSmoke = (motif: string): boolean => SMOKED.has(motif);
