import { Body, Controller, Delete, Get, HttpCode, Param, Patch, Query } from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { ApiProblems, AppError, platformProblems } from '../../platform/index.js';
import { Caller, Scopes, type Principal } from '../access/index.js';
import { ImageLinks } from '../images/index.js';
import { toConcept } from './archive/archived-concept.js';
import { ConceptArchive } from './archive/concept-archive.js';
import { readCursor, type Cursor } from './archive/cursor.js';
import { conceptSchema, type Concept } from './concept.contracts.js';
import {
  ConceptPageSchema, HistoryIdSchema, ListConceptsQuerySchema, UpdateConceptSchema,
  type ConceptPage, type ListConceptsQuery, type UpdateConcept,
} from './history.contracts.js';
import { historyProblems } from './history.errors.js';
import { sayOfHistory } from './history.sentences.js';

const notFound = (id: string): AppError => new AppError(historyProblems.conceptNotFound, { detail: sayOfHistory('no-concept', { id }) });

/** @throws AppError `invalid-request` for a cursor that is not ours */
export function cursorOrProblem(text: string | undefined): Cursor | null {
  if (text === undefined) return null;
  const cursor = readCursor(text);
  if (cursor !== null) return cursor;
  const errors = [{ field: 'cursor', message: 'must be nextCursor of a page' }];
  throw new AppError(platformProblems.invalidRequest, { detail: 'cursor: must be nextCursor of a page', errors });
}

/** A Date rather than its text: PostgreSQL does not read every year that ISO 8601 writes. */
const momentOf = (text: string | undefined): Date | undefined => (text === undefined ? undefined : new Date(text));

@ApiTags('Concepts')
@Controller('concepts')
@Scopes('read')
export class ConceptsController {
  constructor(
    private readonly archive: ConceptArchive,
    private readonly links: ImageLinks,
  ) {}

  @Get()
  @ApiOperation({ summary: 'Your concepts: search, filter, page', description: 'Pages are by cursor: what is drawn meanwhile moves nothing.' })
  @ApiOkResponse({ standardSchema: ConceptPageSchema })
  @ApiProblems(400, 401, 403, 503)
  async listConcepts(@Caller() caller: Principal, @Query({ schema: ListConceptsQuerySchema }) query: ListConceptsQuery): Promise<ConceptPage> {
    const { q = '', cursor, createdFrom, createdBefore, ...rest } = query;
    const words = q.split(/\s+/u).filter((word) => word !== '');
    const page = await this.archive.listConcepts(caller.ownerId, {
      ...rest, words, after: cursorOrProblem(cursor), createdFrom: momentOf(createdFrom), createdBefore: momentOf(createdBefore),
    });
    return { concepts: page.rows.map((concept) => toConcept(concept, this.links)), nextCursor: page.nextCursor };
  }

  @Get(':id')
  @ApiOperation({ summary: 'One concept', description: 'With its reading, its prompt, what it cost and a fresh link to its image.' })
  @ApiOkResponse({ standardSchema: conceptSchema })
  @ApiProblems(400, 401, 403, 404, 503)
  async getConcept(@Caller() caller: Principal, @Param('id', { schema: HistoryIdSchema }) id: string): Promise<Concept> {
    const concept = await this.archive.findConcept(caller.ownerId, id);
    if (concept === null) throw notFound(id);
    return toConcept(concept, this.links);
  }

  @Patch(':id')
  @ApiOperation({ summary: 'Favourite or rename a concept, or bring a deleted one back', description: 'Only what is in the body changes.' })
  @ApiOkResponse({ standardSchema: conceptSchema })
  @ApiProblems(400, 401, 403, 404, 503)
  async updateConcept(
    @Caller() caller: Principal,
    @Param('id', { schema: HistoryIdSchema }) id: string,
    @Body({ schema: UpdateConceptSchema }) change: UpdateConcept,
  ): Promise<Concept> {
    const concept = await this.archive.updateConcept(caller.ownerId, id, change);
    if (concept === null) throw notFound(id);
    return toConcept(concept, this.links);
  }

  @Delete(':id')
  @HttpCode(204)
  @ApiOperation({ summary: 'Delete a concept; PATCH { "deleted": false } brings it back for a day', description: 'After that day it is gone, with its image when nobody else has it.' })
  @ApiNoContentResponse({ description: 'Deleted.' })
  @ApiProblems(400, 401, 403, 404, 503)
  async deleteConcept(@Caller() caller: Principal, @Param('id', { schema: HistoryIdSchema }) id: string): Promise<void> {
    if (!(await this.archive.deleteConcept(caller.ownerId, id))) throw notFound(id);
  }
}
