import { Controller, Get, Param, Query, Req, Res } from '@nestjs/common';
import { ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { ApiFile, ApiProblems } from '../../platform/index.js';
import { principalOf, Scopes } from '../access/index.js';
import { sendDerivedFile, sha256ParamSchema, type Sha256Param } from '../tattooability/index.js';
import { StencilDesk } from './stencil-desk.js';
import {
  consultSheetQuerySchema, stencilPdfQuerySchema, stencilPngQuerySchema, stencilSvgQuerySchema,
  type ConsultSheetQuery, type StencilPdfQuery, type StencilPngQuery, type StencilSvgQuery,
} from './stencil.contracts.js';

const named = (query: StencilSvgQuery, extension: string): string =>
  `stencil-${Math.round(query.widthMm)}mm${query.transfer === 'inkjet' ? '-flipped' : ''}.${extension}`;

@ApiTags('Stencil')
@ApiParam({ name: 'sha256', description: '`image.sha256` of a concept or an upload.', schema: { type: 'string', pattern: '^[0-9a-f]{64}$' } })
@Controller('images')
@Scopes('read')
export class StencilController {
  constructor(private readonly desk: StencilDesk) {}

  @Get(':sha256/stencil.svg')
  @ApiOperation({ summary: 'Stencil as SVG', description: 'Line art with a viewBox in millimetres; groups line, shading, solids.' })
  @ApiFile('Lengths in millimetres.', 'image/svg+xml')
  @ApiProblems(400, 401, 403, 404, 413, 415, 422, 503)
  async getStencilSvg(
    @Param({ schema: sha256ParamSchema }) { sha256 }: Sha256Param,
    @Query({ schema: stencilSvgQuerySchema }) query: StencilSvgQuery,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const bytes = await this.desk.svg(principalOf(request), sha256, query);
    sendDerivedFile(request, reply, { bytes, mimeType: 'image/svg+xml; charset=utf-8', name: named(query, 'svg') });
  }

  @Get(':sha256/stencil.png')
  @ApiOperation({ summary: 'Stencil as a 1-bit PNG', description: 'For thermal printers, at their resolution, which is also in the file.' })
  @ApiFile('Black and white, one bit a pixel.', 'image/png')
  @ApiProblems(400, 401, 403, 404, 413, 415, 422, 503)
  async getStencilPng(
    @Param({ schema: sha256ParamSchema }) { sha256 }: Sha256Param,
    @Query({ schema: stencilPngQuerySchema }) query: StencilPngQuery,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const bytes = await this.desk.png(principalOf(request), sha256, query);
    sendDerivedFile(request, reply, { bytes, mimeType: 'image/png', name: named(query, 'png') });
  }

  @Get(':sha256/stencil.pdf')
  @ApiOperation({
    summary: 'Stencil as print sheets at true size',
    description: 'Vector PDF with a 50 mm check bar, registration crosses and overlapping tiles. Print at 100 %.',
  })
  @ApiFile('Sheets at true size.', 'application/pdf')
  @ApiProblems(400, 401, 403, 404, 413, 415, 422, 503)
  async getStencilPdf(
    @Param({ schema: sha256ParamSchema }) { sha256 }: Sha256Param,
    @Query({ schema: stencilPdfQuerySchema }) query: StencilPdfQuery,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const bytes = await this.desk.pdf(principalOf(request), sha256, query);
    sendDerivedFile(request, reply, { bytes, mimeType: 'application/pdf', name: named(query, 'pdf') });
  }

  @Get(':sha256/consult-sheet.pdf')
  @ApiOperation({
    summary: 'One page for the talk with the artist',
    description: 'Picture at true size or to a stated scale, size, placement, the client’s words, the report with marks, needles, questions.',
  })
  @ApiFile('One page.', 'application/pdf')
  @ApiProblems(400, 401, 403, 404, 413, 415, 422, 503)
  async getConsultSheet(
    @Param({ schema: sha256ParamSchema }) { sha256 }: Sha256Param,
    @Query({ schema: consultSheetQuerySchema }) query: ConsultSheetQuery,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const bytes = await this.desk.consultSheet(principalOf(request), sha256, query);
    sendDerivedFile(request, reply, { bytes, mimeType: 'application/pdf', name: 'consult-sheet.pdf' });
  }
}
