import { Body, Controller, Get, Param, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { ApiProblems, AppError } from '../../../platform/index.js';
import { Caller, Public, Scopes, type Principal } from '../../access/index.js';
import { ImageLinks } from '../../images/index.js';
import { ConceptArchive } from '../archive/concept-archive.js';
import { HistoryIdSchema } from '../history.contracts.js';
import { historyProblems } from '../history.errors.js';
import {
  ConceptShareSchema, ShareConceptSchema, SharedConceptSchema, ShareTokenSchema, type ConceptShare, type ShareConcept, type SharedConcept,
} from './share.contracts.js';
import { ShareLinks } from './share-links.js';
import { toSharedConcept } from './shared-concept.js';

@ApiTags('Concepts')
@Controller()
export class SharesController {
  constructor(
    private readonly archive: ConceptArchive,
    private readonly shares: ShareLinks,
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
    if ((await this.archive.findConcept(caller.ownerId, id)) === null) throw new AppError(historyProblems.conceptNotFound, { detail: `There is no concept ${id} of yours.` });
    const { token, expiresAt } = this.shares.make(id, withPrompt);
    return { token, path: `/s/${token}`, expiresAt: expiresAt.toISOString(), withPrompt };
  }

  @Get('shared-concepts/:token')
  @Public()
  @ApiOperation({ summary: 'What a share link shows', description: 'Needs nothing but the link.' })
  @ApiOkResponse({ standardSchema: SharedConceptSchema })
  @ApiProblems(400, 404, 410, 503)
  async getSharedConcept(@Param('token', { schema: ShareTokenSchema }) token: string): Promise<SharedConcept> {
    const share = this.shares.read(token);
    if (share === null) throw new AppError(historyProblems.shareNotFound);
    if (this.shares.hasEnded(share)) throw new AppError(historyProblems.shareEnded, { detail: `It ended on ${share.expiresAt.toISOString().slice(0, 10)}. Ask whoever sent it for a new one.` });
    const concept = await this.archive.findAnyConcept(share.conceptId);
    if (concept === null) throw new AppError(historyProblems.shareNotFound, { detail: 'Its owner deleted the concept.' });
    return toSharedConcept(concept, share, this.links);
  }
}
