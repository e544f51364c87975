import { Controller, Delete, Get, HttpCode, Param, Query } from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { ApiProblems, AppError } from '../../platform/index.js';
import { Caller, Scopes, type Principal } from '../access/index.js';
import { ImageLinks } from '../images/index.js';
import { toConcept } from './archive/archived-concept.js';
import { ConversationArchive } from './archive/conversation-archive.js';
import { cursorOrProblem } from './concepts.controller.js';
import {
  ConversationPageSchema, ConversationSchema, HistoryIdSchema, ListConversationsQuerySchema,
  type Conversation, type ConversationPage, type ListConversationsQuery,
} from './history.contracts.js';
import { historyProblems } from './history.errors.js';
import { sayOfHistory } from './history.sentences.js';

const notFound = (id: string): AppError => new AppError(historyProblems.conversationNotFound, { detail: sayOfHistory('no-conversation', { id }) });

@ApiTags('Concepts')
@Controller('conversations')
@Scopes('read')
export class ConversationsController {
  constructor(
    private readonly archive: ConversationArchive,
    private readonly links: ImageLinks,
  ) {}

  @Get()
  @ApiOperation({ summary: 'Your conversations, last used first', description: 'A conversation is one idea with all its versions.' })
  @ApiOkResponse({ standardSchema: ConversationPageSchema })
  @ApiProblems(400, 401, 403, 503)
  async listConversations(@Caller() caller: Principal, @Query({ schema: ListConversationsQuerySchema }) query: ListConversationsQuery): Promise<ConversationPage> {
    const page = await this.archive.list(caller.ownerId, { after: cursorOrProblem(query.cursor), limit: query.limit });
    const conversations = page.rows.map(({ latest, createdAt, updatedAt, ...rest }) => ({
      ...rest, createdAt: createdAt.toISOString(), updatedAt: updatedAt.toISOString(),
      latestImage: { ...latest, url: this.links.sign(latest.sha256, latest.mimeType) },
    }));
    return { conversations, nextCursor: page.nextCursor };
  }

  @Get(':id')
  @ApiOperation({ summary: 'One conversation with its version tree', description: 'Every concept in it; parentConceptId says what each one changed.' })
  @ApiOkResponse({ standardSchema: ConversationSchema })
  @ApiProblems(400, 401, 403, 404, 503)
  async getConversation(@Caller() caller: Principal, @Param('id', { schema: HistoryIdSchema }) id: string): Promise<Conversation> {
    const found = await this.archive.find(caller.ownerId, id);
    if (found === null) throw notFound(id);
    const { title, createdAt, updatedAt, concepts } = found;
    return {
      id, title, createdAt: createdAt.toISOString(), updatedAt: updatedAt.toISOString(),
      concepts: concepts.map((concept) => toConcept(concept, this.links)),
    };
  }

  @Delete(':id')
  @HttpCode(204)
  @ApiOperation({ summary: 'Delete a conversation with all its concepts', description: 'Each concept can be brought back for a day, and the conversation with it.' })
  @ApiNoContentResponse({ description: 'Deleted.' })
  @ApiProblems(400, 401, 403, 404, 503)
  async deleteConversation(@Caller() caller: Principal, @Param('id', { schema: HistoryIdSchema }) id: string): Promise<void> {
    if (!(await this.archive.remove(caller.ownerId, id))) throw notFound(id);
  }
}
