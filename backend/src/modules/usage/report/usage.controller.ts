import { Controller, Get, Query, Req, Res } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiProduces, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { ApiProblems } from '../../../platform/index.js';
import { ApiKeyRing, Caller, Scopes, type Principal } from '../../access/index.js';
import { usageOrProblem } from '../usage-unavailable.js';
import { toCsv } from './csv.js';
import { RequestLog } from './request-log.js';
import { UsageLedger, type UsageFigures, type UsagePeriod } from './usage-ledger.js';
import {
  RequestLogQuerySchema, RequestLogSchema, UsageQuerySchema, UsageReportSchema,
  type RequestLogAnswer, type RequestLogQuery, type UsageQuery, type UsageReport,
} from './usage.contracts.js';

const DAY_MS = 86_400_000;
const COLUMNS = ['group', 'label', 'answers', 'cached', 'drawings', 'errors', 'spentUsd', 'savedUsd', 'medianMs', 'cachedDrawings'] as const;

const dayOf = (time: number): string => new Date(time).toISOString().slice(0, 10);

/** Thirty days up to today unless somebody says otherwise. */
function periodOf({ ownerId }: Principal, { from, to, askedBy }: Pick<UsageQuery, 'from' | 'to' | 'askedBy'>): UsagePeriod {
  const last = to ?? dayOf(Date.now());
  return { ownerId, from: from ?? dayOf(Date.parse(last) - 29 * DAY_MS), to: last, askedBy: askedBy ?? null };
}

function shown({ spentMicroUsd, savedMicroUsd, group: _group, lastAt: _last, ...figures }: UsageFigures): UsageReport['totals'] {
  return { ...figures, spentUsd: spentMicroUsd / 1_000_000, savedUsd: savedMicroUsd / 1_000_000 };
}

@ApiTags('Usage')
@Controller('usage')
@Scopes('read')
export class UsageController {
  constructor(
    private readonly ledger: UsageLedger,
    private readonly log: RequestLog,
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

  @Get('requests')
  @ApiOperation({ summary: 'Your newest requests to draw', description: 'Of this browser and of every key: where each answer came from, what it cost and how long it took.' })
  @ApiOkResponse({ standardSchema: RequestLogSchema })
  @ApiProblems(400, 401, 403, 503)
  async listRequests(@Caller() caller: Principal, @Query({ schema: RequestLogQuerySchema }) query: RequestLogQuery): Promise<RequestLogAnswer> {
    const [lines, names] = await usageOrProblem(() => Promise.all([this.log.newest(periodOf(caller, query), query.limit), this.names(caller)]));
    const requests = lines.map(({ costMicroUsd, savedMicroUsd, createdAt, ...line }) => ({
      ...line, label: names.get(line.askedBy) ?? null,
      costUsd: costMicroUsd / 1_000_000, savedUsd: savedMicroUsd / 1_000_000, createdAt: createdAt.toISOString(),
    }));
    return { requests };
  }

  private async report(caller: Principal, query: UsageQuery): Promise<UsageReport> {
    const period = periodOf(caller, query);
    const [totals, groups, names] = await Promise.all([
      this.ledger.totals(period), this.ledger.grouped(period, query.groupBy), query.groupBy === 'key' ? this.names(caller) : new Map<string, string>(),
    ]);
    const rows = groups.map((figures) => {
      const { group, lastAt } = figures;
      return { group, label: names.get(group) ?? group, ...shown(figures), lastAt: lastAt?.toISOString() ?? null };
    });
    return { from: period.from, to: period.to, groupBy: query.groupBy, totals: shown(totals), rows };
  }

  private async names(caller: Principal): Promise<ReadonlyMap<string, string>> {
    const keys = await this.keys.list(caller.ownerId);
    return new Map(keys.map((key) => [`key_${key.id}`, key.name]));
  }
}
