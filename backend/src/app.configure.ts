import compress from '@fastify/compress';
import cookie from '@fastify/cookie';
import multipart from '@fastify/multipart';
import { NestFactory } from '@nestjs/core';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { SwaggerModule, type OpenAPIObject } from '@nestjs/swagger';
import type { FastifyInstance } from 'fastify';
import { resolve } from 'node:path';
import { AppModule } from './app.module.js';
import type { AppConfig } from './config/index.js';
import { greetBrowsers, SessionCookies } from './modules/access/index.js';
import { openApiDocument, swaggerUi } from './openapi/index.js';
import { fastifyAdapter, logger, logRequests, nestLogger, refuseEncodedBodies, RouteBook, secureHeaders, serveDashboard } from './platform/index.js';

const OUTSIDE_THE_API = ['health/live', 'health/ready', 'metrics'];

const DASHBOARD = resolve(import.meta.dirname, '../../frontend/dist/browser');

/** Uploads: one file of 20 MB, the provider's own limit for an inline request (shared/gemini.md §2.1). */
const UPLOAD_LIMITS = { fileSize: 20 * 1024 * 1024, files: 1, fields: 4, fieldSize: 1024, parts: 5 };

async function configureHttp(fastify: FastifyInstance, config: AppConfig): Promise<void> {
  // Fastify reads text/plain by itself; here only JSON and uploads are bodies.
  fastify.removeContentTypeParser('text/plain');
  logRequests(fastify);
  refuseEncodedBodies(fastify);
  await secureHeaders(fastify, config.http.publicUrl?.startsWith('https:') ?? false);
  await fastify.register(compress, { threshold: 4096, encodings: ['zstd', 'br', 'gzip'], globalDecompression: false });
  await fastify.register(cookie);
  await fastify.register(multipart, { limits: UPLOAD_LIMITS });
}

function serveDocs(app: NestFastifyApplication): void {
  SwaggerModule.setup('docs', app, () => openApiDocument(app), swaggerUi);
}

/** Everything between the modules and the port: what is tested is what runs. */
export async function configureApp(app: NestFastifyApplication, config: AppConfig): Promise<NestFastifyApplication> {
  const fastify = app.getHttpAdapter().getInstance();
  app.get(RouteBook).watch(fastify);
  await configureHttp(fastify, config);
  greetBrowsers(fastify, app.get(SessionCookies, { strict: false }));
  if (config.http.corsOrigins.length > 0) {
    app.enableCors({ origin: [...config.http.corsOrigins], exposedHeaders: ['cache-status', 'idempotent-replayed', 'location', 'ratelimit', 'ratelimit-policy', 'retry-after', 'server-timing', 'x-request-id'] });
  }
  app.setGlobalPrefix('api/v1', { exclude: OUTSIDE_THE_API });
  serveDocs(app);
  await app.init();
  await serveDashboard(fastify, DASHBOARD);
  await fastify.ready();
  return app;
}

/** The whole application, not yet listening. */
export async function createApp(config: AppConfig): Promise<NestFastifyApplication> {
  logger.setLevel(config.logLevel);
  const adapter = fastifyAdapter(config.http.trustProxy);
  const app = await NestFactory.create<NestFastifyApplication>(AppModule.for(config), adapter, { logger: nestLogger, abortOnError: false });
  try {
    return await configureApp(app, config);
  } catch (error) {
    // What had started already (threads, connections, locks) ends; why it failed is what matters.
    await app.close().catch((failure: unknown) => logger.warn('Closing after a failed start failed', { error: failure }));
    throw error;
  }
}

/** The OpenAPI document of the application without starting anything: no database, no cache, no key is touched. */
export async function documentOnly(config: AppConfig): Promise<OpenAPIObject> {
  const app = await NestFactory.create(AppModule.for(config), fastifyAdapter(false), { preview: true, logger: false });
  app.setGlobalPrefix('api/v1', { exclude: OUTSIDE_THE_API });
  return openApiDocument(app);
}
