import { Controller, Get, Inject } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { APP_CONFIG, type AppConfig } from '../../../config/index.js';
import { DatabaseUnavailableError } from '../../../platform/database/index.js';
import { ApiProblems } from '../../../platform/index.js';
import { Caller, type Principal } from '../../access/index.js';
import { UsageLedger } from './usage-ledger.js';
import { MeSchema, type Me } from './usage.contracts.js';

@ApiTags('Access')
@Controller('me')
export class MeController {
  constructor(
    private readonly ledger: UsageLedger,
    @Inject(APP_CONFIG) private readonly config: AppConfig,
  ) {}

  @Get()
  @ApiOperation({ summary: 'Who am I, and what may I still spend', description: 'The session or key of the request, its scopes, its limit and its budget of today.' })
  @ApiOkResponse({ standardSchema: MeSchema })
  @ApiProblems(400, 401, 503)
  async getMe(@Caller() caller: Principal): Promise<Me> {
    const { kind, id, scopes } = caller;
    return { kind, id, scopes: [...scopes], rateLimitPerMinute: this.config.access.ratePerMinute, budget: await this.budgetOf(caller) };
  }

  /** null while the database is away: who one is does not depend on it. */
  private async budgetOf(caller: Principal): Promise<Me['budget']> {
    try {
      const { spentMicroUsd, remainingMicroUsd } = await this.ledger.today(caller);
      return {
        dailyUsd: caller.dailyBudgetMicroUsd / 1_000_000, spentTodayUsd: spentMicroUsd / 1_000_000, remainingTodayUsd: remainingMicroUsd / 1_000_000,
      };
    } catch (error) {
      if (error instanceof DatabaseUnavailableError) return null;
      throw error;
    }
  }
}
