import { Brackets, type EntityManager, type SelectQueryBuilder } from 'typeorm';
import { ConceptEntity } from '../entities/concept.entity.js';
import type { Cursor } from './cursor.js';

export interface ConceptFilter {
  /** Words that must all occur. */
  readonly words: readonly string[];
  readonly style?: string | undefined;
  readonly placement?: string | undefined;
  readonly palette?: string | undefined;
  /** mm, both included. */
  readonly minWidthMm?: number | undefined;
  readonly maxWidthMm?: number | undefined;
  /** The first included, the second not. */
  readonly createdFrom?: Date | undefined;
  readonly createdBefore?: Date | undefined;
  readonly favourite?: boolean | undefined;
  /** Only what was measured and can be tattooed as it is. */
  readonly tattooable?: true | undefined;
  readonly conversationId?: string | undefined;
  readonly sort: 'newest' | 'oldest';
  readonly after: Cursor | null;
  /** Rows at most. */
  readonly limit: number;
}

const SEARCHED = `(c.title || ' ' || c.prompt || ' ' || coalesce(c.brief->>'subject', '') || ' ' || coalesce(c.brief->>'elements', '')
  || ' ' || coalesce(c.brief->>'lettering', ''))`;

/** Filters that are no plain equality of a column. */
const BOUNDS = {
  palette: `c.brief->>'palette' = :palette`,
  minWidthMm: `(c.brief->>'widthMm')::numeric >= :minWidthMm`,
  maxWidthMm: `(c.brief->>'widthMm')::numeric <= :maxWidthMm`,
  createdFrom: 'c.createdAt >= :createdFrom',
  createdBefore: 'c.createdAt < :createdBefore',
  tattooable: `(c.verdict = 'ok') = :tattooable`,
} as const;

const escaped = (word: string): string => `%${word.replace(/[\\%_]/gu, '\\$&')}%`;

function narrow(query: SelectQueryBuilder<ConceptEntity>, filter: ConceptFilter): void {
  const equal = { style: filter.style, placement: filter.placement, favourite: filter.favourite, conversationId: filter.conversationId };
  for (const [column, value] of Object.entries(equal)) if (value !== undefined) query.andWhere(`c.${column} = :${column}`, { [column]: value });
  for (const bound of Object.keys(BOUNDS) as (keyof typeof BOUNDS)[]) if (filter[bound] !== undefined) query.andWhere(BOUNDS[bound], { [bound]: filter[bound] });
  filter.words.forEach((word, index) => query.andWhere(`${SEARCHED} ILIKE :word${index}`, { [`word${index}`]: escaped(word) }));
}

/** Living concepts of one owner, by time. */
export function findConcepts(manager: EntityManager, ownerId: string, filter: ConceptFilter): Promise<ConceptEntity[]> {
  const query = manager.createQueryBuilder(ConceptEntity, 'c').where('c.ownerId = :ownerId AND c.deletedAt IS NULL', { ownerId });
  narrow(query, filter);
  const direction = filter.sort === 'newest' ? 'DESC' : 'ASC';
  const { after } = filter;
  if (after !== null) {
    const beyond = filter.sort === 'newest' ? '<' : '>';
    query.andWhere(new Brackets((where) => where.where(`(c.createdAt, c.id) ${beyond} (:at, :id)`, after)));
  }
  return query.orderBy('c.createdAt', direction).addOrderBy('c.id', direction).take(filter.limit).getMany();
}
