import { Brackets, type EntityManager, type SelectQueryBuilder } from 'typeorm';
import { ConceptEntity } from '../entities/concept.entity.js';
import type { Cursor } from './cursor.js';

/** By time, or by a rank of the concept, the newest first among equals. */
export type Sort = 'newest' | 'oldest' | 'tattooability' | 'versions';

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
  readonly sort: Sort;
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

/** What comes before time: the higher, the earlier in the list. Null where nothing does. */
const RANKS: Readonly<Record<Sort, { readonly sql: string; readonly of: (row: ConceptEntity) => number } | null>> = {
  newest: null,
  oldest: null,
  tattooability: {
    sql: `(CASE c.verdict WHEN 'ok' THEN 3 WHEN 'watch' THEN 2 WHEN 'too-fine' THEN 1 ELSE 0 END)`,
    of: ({ verdict }) => ['too-fine', 'watch', 'ok'].indexOf(verdict ?? '') + 1,
  },
  // In brackets it is an expression beside the column, not the column under another name.
  versions: { sql: '(c.version)', of: ({ version }) => version },
};

/** Where a list in this order goes on after the row. */
export function cursorAfter(row: ConceptEntity, sort: Sort): Cursor {
  return { rank: RANKS[sort]?.of(row) ?? 0, at: row.createdAt, id: row.id };
}

/** Living concepts of one owner, in the order asked for. */
export function findConcepts(manager: EntityManager, ownerId: string, filter: ConceptFilter): Promise<ConceptEntity[]> {
  const query = manager.createQueryBuilder(ConceptEntity, 'c').where('c.ownerId = :ownerId AND c.deletedAt IS NULL', { ownerId });
  narrow(query, filter);
  const { sort, after } = filter;
  const rank = RANKS[sort]?.sql;
  const direction = sort === 'oldest' ? 'ASC' : 'DESC';
  if (after !== null) {
    const [place, end] = rank === undefined ? ['c.createdAt, c.id', ':at, :id'] : [`${rank}, c.createdAt, c.id`, ':rank, :at, :id'];
    query.andWhere(new Brackets((where) => where.where(`(${place}) ${sort === 'oldest' ? '>' : '<'} (${end})`, after)));
  }
  if (rank !== undefined) query.addSelect(rank, 'rank').orderBy('rank', direction);
  return query.addOrderBy('c.createdAt', direction).addOrderBy('c.id', direction).limit(filter.limit).getMany();
}
