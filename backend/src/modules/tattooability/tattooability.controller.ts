import { Controller, Get, Param, Query, Req, Res } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { ApiFile, ApiProblems } from '../../platform/index.js';
import { principalOf, Public, Scopes } from '../access/index.js';
import { ImageViewing, PictureNews } from '../images/index.js';
import { sendDerivedFile } from './derived-file.js';
import { TattooabilityDesk } from './tattooability-desk.js';
import {
  ageingQuerySchema, reportQuerySchema, sha256ParamSchema, tattooabilityReportSchema,
  type AgeingQuery, type ReportQuery, type Sha256Param, type TattooabilityReportBody,
} from './tattooability.contracts.js';

const sha256Parameter = { name: 'sha256', description: '`image.sha256` of a concept or an upload.', schema: { type: 'string', pattern: '^[0-9a-f]{64}$' } } as const;

function overlayUrl(sha256: string, { widthMm, style, placement }: ReportQuery): string {
  const query = new URLSearchParams({ widthMm: String(widthMm) });
  if (style !== undefined) query.set('style', style);
  if (placement !== undefined) query.set('placement', placement);
  return `/api/v1/images/${sha256}/tattooability.svg?${query.toString()}`;
}

@ApiTags('Tattooability')
@ApiParam(sha256Parameter)
@Controller('images')
@Scopes('read')
export class TattooabilityController {
  constructor(private readonly desk: TattooabilityDesk, private readonly viewing: ImageViewing, private readonly news: PictureNews) {}

  @Get(':sha256/tattooability')
  @Public()
  @ApiOperation({
    summary: 'Whether a drawing can be tattooed at a size',
    description: 'Measured in millimetres on the pixels: lines, gaps, openings, letters, ink and skin, edges, fit to the placement. For any drawing of yours, and for one you hold a signed link to.',
  })
  @ApiOkResponse({ standardSchema: tattooabilityReportSchema })
  @ApiProblems(400, 401, 403, 404, 413, 415, 422, 503)
  async measureTattooability(
    @Param({ schema: sha256ParamSchema }) { sha256 }: Sha256Param,
    @Query({ schema: reportQuerySchema }) query: ReportQuery,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<TattooabilityReportBody> {
    const caller = await this.viewing.reader(request, reply, sha256, query);
    const report = await this.desk.report(caller, sha256, query);
    const { widthMm, style = null, placement = null } = query;
    if (caller !== null) this.news.measured({ ownerId: caller.ownerId, sha256, widthMm, style, placement, verdict: report.verdict });
    const { needles, sessionHours } = report.estimates;
    return {
      ...report,
      checks: report.checks.map((check) => ({ ...check })),
      notices: [...report.notices],
      estimates: { needles: [...needles], sessionHours: [...sessionHours] },
      overlayUrl: overlayUrl(sha256, query),
    };
  }

  @Get(':sha256/tattooability.svg')
  @ApiOperation({ summary: 'Numbered marks of the report', description: 'A transparent SVG to lay over the whole picture; mark n is check n of the report.' })
  @ApiFile('The marks, in the pixels of the picture.', 'image/svg+xml')
  @ApiProblems(400, 401, 403, 404, 422, 503)
  async getTattooabilityOverlay(
    @Param({ schema: sha256ParamSchema }) { sha256 }: Sha256Param,
    @Query({ schema: reportQuerySchema }) query: ReportQuery,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const bytes = await this.desk.overlay(principalOf(request), sha256, query);
    sendDerivedFile(request, reply, { bytes, mimeType: 'image/svg+xml; charset=utf-8', name: 'tattooability.svg' });
  }

  @Get(':sha256/ageing.png')
  @ApiOperation({ summary: 'How the drawing may look after some years', description: 'A simulation of ink spreading and fading on a skin tone, captioned as one. The spread is in mm: size matters.' })
  @ApiFile('The picture on skin, with its caption.', 'image/png')
  @ApiProblems(400, 401, 403, 404, 422, 503)
  async getAgeingPreview(
    @Param({ schema: sha256ParamSchema }) { sha256 }: Sha256Param,
    @Query({ schema: ageingQuerySchema }) query: AgeingQuery,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const bytes = await this.desk.ageing(principalOf(request), sha256, query);
    sendDerivedFile(request, reply, { bytes, mimeType: 'image/png', name: `ageing-${Math.round(query.years)}-years.png` });
  }
}
