import { Module } from '@nestjs/common';
import { APP_FILTER, APP_PIPE } from '@nestjs/core';
import { ProblemFilter } from '../problem/problem.filter.js';
import { validationPipe } from '../problem/validation.js';
import { RouteBook } from './route-book.js';

/** What every route has: problems as errors, contracts as validation. */
@Module({
  providers: [RouteBook, { provide: APP_FILTER, useClass: ProblemFilter }, { provide: APP_PIPE, useFactory: validationPipe }],
  exports: [RouteBook],
})
export class HttpModule {}
