import { Body, Controller, Delete, Get, HttpCode, Param, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiNoContentResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { ApiProblems, AppError } from '../../../platform/index.js';
import { Caller, Public, Scopes, type Principal } from '../../access/index.js';
import { ImageLinks } from '../../images/index.js';
import { ConceptArchive } from '../archive/concept-archive.js';
import { HistoryIdSchema } from '../history.contracts.js';
import { historyProblems } from '../history.errors.js';
import {
  ConceptShareListSchema, ConceptShareSchema, ShareConceptSchema, SharedConceptSchema, ShareTokenSchema,
  type ConceptShare, type ConceptShareList, type ShareConcept, type SharedConcept,
} from './share.contracts.js';
import { sayOfHistory } from '../history.sentences.js';
import { ShareBook } from './share-book.js';
import { ShareLinks, type Share } from './share-links.js';
import { toSharedConcept } from './shared-concept.js';

@ApiTags('Concepts')
@Controller()
export class SharesController {
  constructor(
    private readonly archive: ConceptArchive,
    private readonly shares: ShareLinks,
    private readonly book: ShareBook,
    private readonly links: ImageLinks,
  ) {}

  @Post('concepts/:id/shares')
  @Scopes('read')
  @ApiOperation({ summary: 'Show a concept to others', description: 'Makes a link that works for seven days, or until the concept is deleted. Nobody sees anything before it is made.' })
  @ApiCreatedResponse({ standardSchema: ConceptShareSchema })
  @ApiProblems(400, 401, 403, 404, 503)
  async shareConcept(
    @Caller() caller: Principal,
    @Param('id', { schema: HistoryIdSchema }) id: string,
    @Body({ schema: ShareConceptSchema }) { withPrompt }: ShareConcept,
  ): Promise<ConceptShare> {
    await this.mustHave(caller, id);
    const share = this.shares.make(id, withPrompt);
    if (!(await this.book.add(caller.ownerId, share))) {
      throw new AppError(historyProblems.historyUnavailable, { detail: sayOfHistory('concept-behind'), retryAfterSeconds: 2 });
    }
    return this.told(share);
  }

  @Get('concepts/:id/shares')
  @Scopes('read')
  @ApiOperation({ summary: 'The links of a concept', description: 'Those that still work; each can be ended alone.' })
  @ApiOkResponse({ standardSchema: ConceptShareListSchema })
  @ApiProblems(400, 401, 403, 404, 503)
  async listConceptShares(@Caller() caller: Principal, @Param('id', { schema: HistoryIdSchema }) id: string): Promise<ConceptShareList> {
    await this.mustHave(caller, id);
    return { shares: (await this.book.of(caller.ownerId, id)).map((share) => this.told(share)) };
  }

  @Delete('concepts/:id/shares/:token')
  @Scopes('read')
  @HttpCode(204)
  @ApiOperation({ summary: 'End one link of a concept', description: 'Whoever has it sees nothing from now on; other links go on working.' })
  @ApiNoContentResponse({ description: 'Ended.' })
  @ApiProblems(400, 401, 403, 404, 503)
  async endConceptShare(
    @Caller() caller: Principal,
    @Param('id', { schema: HistoryIdSchema }) id: string,
    @Param('token', { schema: ShareTokenSchema }) token: string,
  ): Promise<void> {
    const share = this.shares.read(token);
    if (share?.conceptId !== id || !(await this.book.end(caller.ownerId, share))) throw new AppError(historyProblems.shareNotFound);
  }

  @Get('shared-concepts/:token')
  @Public()
  @ApiOperation({ summary: 'What a share link shows', description: 'Needs nothing but the link.' })
  @ApiOkResponse({ standardSchema: SharedConceptSchema })
  @ApiProblems(400, 404, 410, 503)
  async getSharedConcept(@Param('token', { schema: ShareTokenSchema }) token: string): Promise<SharedConcept> {
    const share = this.shares.read(token);
    if (share === null) throw new AppError(historyProblems.shareNotFound);
    if (this.shares.hasEnded(share)) throw new AppError(historyProblems.shareEnded, { detail: sayOfHistory('share-ended-on', { day: share.expiresAt.toISOString().slice(0, 10) }) });
    const concept = (await this.book.gives(share)) ? await this.archive.findAnyConcept(share.conceptId) : null;
    if (concept === null) throw new AppError(historyProblems.shareNotFound, { detail: sayOfHistory('share-taken-back') });
    return toSharedConcept(concept, share, this.links);
  }

  private async mustHave(caller: Principal, id: string): Promise<void> {
    if ((await this.archive.findConcept(caller.ownerId, id)) === null) throw new AppError(historyProblems.conceptNotFound, { detail: sayOfHistory('no-concept', { id }) });
  }

  private told(share: Share): ConceptShare {
    const token = this.shares.token(share);
    return { token, path: `/s/${token}`, expiresAt: share.expiresAt.toISOString(), withPrompt: share.withPrompt };
  }
}
