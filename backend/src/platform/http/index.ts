export { ApiFile, fileContent } from './api-file.js';
export { refuseEncodedBodies } from './encoded-bodies.js';
export { fastifyAdapter, JSON_BODY_LIMIT } from './fastify.js';
export { HttpModule } from './http.module.js';
export { logRequests } from './request-log.js';
export { RouteBook } from './route-book.js';
export { secureHeaders } from './security.js';
export { serveDashboard } from './dashboard.js';
export { announce, startOrExplain } from './start.js';
