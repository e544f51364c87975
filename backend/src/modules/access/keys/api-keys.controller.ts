import { Body, Controller, Delete, Get, HttpCode, Inject, Param, Patch, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiNoContentResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { APP_CONFIG, type AppConfig } from '../../../config/index.js';
import { ApiProblems, AppError } from '../../../platform/index.js';
import {
  ApiKeyIdSchema, ApiKeyListSchema, ApiKeySchema, CreateApiKeySchema, NewApiKeySchema, RotateApiKeySchema, toApiKey, UpdateApiKeySchema,
  type ApiKey, type ApiKeyList, type CreateApiKey, type NewApiKey, type RotateApiKey, type UpdateApiKey,
} from '../access.contracts.js';
import { Scopes } from '../access.decorators.js';
import { accessProblems } from '../access.errors.js';
import { unavailableAsProblem } from '../access-unavailable.js';
import type { Principal } from '../principal.js';
import { Caller } from '../request-principal.js';
import { ApiKeyRing, type MadeApiKey } from './api-key-ring.js';

const DAY_MS = 86_400_000;
const microUsd = (usd: number): number => Math.round(usd * 1_000_000);

const shown = ({ row, text }: MadeApiKey): NewApiKey => ({ ...toApiKey(row), key: text });
const notFound = (id: string): AppError => new AppError(accessProblems.keyNotFound, { detail: `There is no live key ${id} of yours.` });

@ApiTags('Access')
@Controller('api-keys')
@Scopes('admin')
export class ApiKeysController {
  constructor(
    private readonly ring: ApiKeyRing,
    @Inject(APP_CONFIG) private readonly config: AppConfig,
  ) {}

  @Get()
  @ApiOperation({ summary: 'Your API keys, newest first', description: 'Revoked and expired ones included. Secrets are never shown again.' })
  @ApiOkResponse({ standardSchema: ApiKeyListSchema })
  @ApiProblems(401, 403, 503)
  async listApiKeys(@Caller() caller: Principal): Promise<ApiKeyList> {
    const rows = await unavailableAsProblem(() => this.ring.list(caller.ownerId));
    return { apiKeys: rows.map(toApiKey) };
  }

  @Post()
  @ApiOperation({ summary: 'Make an API key; it is shown this once', description: 'Send it as `Authorization: Bearer tcd_live_…`. Only its hash is kept.' })
  @ApiCreatedResponse({ standardSchema: NewApiKeySchema })
  @ApiProblems(400, 401, 403, 503)
  async createApiKey(@Caller() caller: Principal, @Body({ schema: CreateApiKeySchema }) wish: CreateApiKey): Promise<NewApiKey> {
    const { name, scopes, expiresInDays, dailyBudgetUsd } = wish;
    const budget = dailyBudgetUsd === undefined ? this.config.access.dailyBudgetMicroUsd : microUsd(dailyBudgetUsd);
    const expiresAt = expiresInDays === null ? null : new Date(Date.now() + expiresInDays * DAY_MS);
    const order = { ownerId: caller.ownerId, name, scopes: [...new Set(scopes)], dailyBudgetMicroUsd: budget, expiresAt, createdBy: caller.id };
    return shown(await unavailableAsProblem(() => this.ring.create(order)));
  }

  @Patch(':id')
  @ApiOperation({ summary: 'Change what a key may spend a day', description: 'Effective everywhere within a second. What it has spent today counts towards the new ceiling.' })
  @ApiOkResponse({ standardSchema: ApiKeySchema })
  @ApiProblems(400, 401, 403, 404, 503)
  async updateApiKey(
    @Caller() caller: Principal,
    @Param('id', { schema: ApiKeyIdSchema }) id: string,
    @Body({ schema: UpdateApiKeySchema }) { dailyBudgetUsd }: UpdateApiKey,
  ): Promise<ApiKey> {
    const row = await unavailableAsProblem(() => this.ring.limit(caller.ownerId, id, microUsd(dailyBudgetUsd)));
    if (row === null) throw notFound(id);
    return toApiKey(row);
  }

  @Post(':id/rotate')
  @ApiOperation({ summary: 'Replace a key; both work during the overlap', description: 'Put the new one everywhere, then let the old one end.' })
  @ApiCreatedResponse({ standardSchema: NewApiKeySchema })
  @ApiProblems(400, 401, 403, 404, 409, 503)
  async rotateApiKey(
    @Caller() caller: Principal,
    @Param('id', { schema: ApiKeyIdSchema }) id: string,
    @Body({ schema: RotateApiKeySchema }) { overlapHours }: RotateApiKey,
  ): Promise<NewApiKey> {
    const made = await unavailableAsProblem(() => this.ring.rotate(caller.ownerId, id, overlapHours));
    if (made === null) throw notFound(id);
    return shown(made);
  }

  @Delete(':id')
  @HttpCode(204)
  @ApiOperation({ summary: 'Revoke a key; it is refused everywhere within a second', description: 'This cannot be undone. Drawings under way are finished.' })
  @ApiNoContentResponse({ description: 'Revoked.' })
  @ApiProblems(400, 401, 403, 404, 503)
  async revokeApiKey(@Caller() caller: Principal, @Param('id', { schema: ApiKeyIdSchema }) id: string): Promise<void> {
    if (!(await unavailableAsProblem(() => this.ring.revoke(caller.ownerId, id)))) throw notFound(id);
  }
}
