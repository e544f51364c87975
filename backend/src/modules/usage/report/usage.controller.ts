import { Controller, Get, Query, Req, Res } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiProduces, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { ApiProblems } from '../../../platform/index.js';
import { ApiKeyRing, Caller, Scopes, type Principal } from '../../access/index.js';
import { usageOrProblem } from '../usage-unavailable.js';
import { toCsv } from './csv.js';
import { UsageLedger, type UsageFigures } from './usage-ledger.js';
import { UsageQuerySchema, UsageReportSchema, type UsageQuery, type UsageReport, type UsageRow } from './usage.contracts.js';

const DAY_MS = 86_400_000;
const COLUMNS = ['group', 'label', 'answers', 'cached', 'drawings', 'errors', 'spentUsd', 'savedUsd', 'medianMs'] as const;

const dayOf = (time: number): string => new Date(time).toISOString().slice(0, 10);

/** Thirty days up to today unless somebody says otherwise. */
function periodOf({ from, to }: UsageQuery): { readonly from: string; readonly to: string } {
  const last = to ?? dayOf(Date.now());
  return { from: from ?? dayOf(Date.parse(last) - 29 * DAY_MS), to: last };
}

function shown({ spentMicroUsd, savedMicroUsd, group: _group, ...figures }: UsageFigures): Omit<UsageRow, 'group' | 'label'> {
  return { ...figures, spentUsd: spentMicroUsd / 1_000_000, savedUsd: savedMicroUsd / 1_000_000 };
}

@ApiTags('Usage')
@Controller('usage')
@Scopes('read')
export class UsageController {
  constructor(
    private readonly ledger: UsageLedger,
    private readonly keys: ApiKeyRing,
  ) {}

  @Get()
  @ApiOperation({ summary: 'What was drawn, spent and saved', description: 'JSON, or CSV with `Accept: text/csv`.' })
  @ApiOkResponse({ standardSchema: UsageReportSchema })
  @ApiProduces('application/json', 'text/csv')
  @ApiProblems(400, 401, 403, 503)
  async getUsage(
    @Caller() caller: Principal,
    @Query({ schema: UsageQuerySchema }) query: UsageQuery,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<UsageReport | string> {
    const report = await usageOrProblem(() => this.report(caller, query));
    void reply.header('vary', 'accept');
    if (!(request.headers.accept ?? '').includes('text/csv')) return report;
    void reply.header('content-type', 'text/csv; charset=utf-8').header('content-disposition', `attachment; filename="usage-${report.from}-${report.to}.csv"`);
    return toCsv(COLUMNS, report.rows);
  }

  private async report(caller: Principal, query: UsageQuery): Promise<UsageReport> {
    const days = periodOf(query);
    const period = { ownerId: caller.ownerId, ...days };
    const [totals, groups, names] = await Promise.all([this.ledger.totals(period), this.ledger.grouped(period, query.groupBy), this.names(caller, query)]);
    const rows = groups.map((figures) => ({ group: figures.group, label: names.get(figures.group) ?? figures.group, ...shown(figures) }));
    return { ...days, groupBy: query.groupBy, totals: shown(totals), rows };
  }

  private async names(caller: Principal, query: UsageQuery): Promise<ReadonlyMap<string, string>> {
    if (query.groupBy !== 'key') return new Map();
    const keys = await this.keys.list(caller.ownerId);
    return new Map(keys.map((key) => [`key_${key.id}`, key.name]));
  }
}
