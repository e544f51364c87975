export const CONCEPT_TABS = ['concept', 'stencil', 'tattooability', 'ageing', 'try-on', 'prompt'] as const;
export type ConceptTab = (typeof CONCEPT_TABS)[number];

/** Every address of the dashboard, written once. Features meet here and nowhere else. */
export const paths = {
  studio: (conversationId?: string): string[] => (conversationId === undefined ? ['/studio'] : ['/studio', conversationId]),
  concept: (conceptId: string, tab: ConceptTab = 'concept'): string[] => ['/c', conceptId, tab],
  gallery: (): string[] => ['/gallery'],
  usage: (): string[] => ['/usage'],
  keys: (): string[] => ['/keys'],
  settings: (): string[] => ['/settings'],
};
