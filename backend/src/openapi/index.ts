export { openApiDocument } from './document.js';
export { swaggerUi } from './swagger-ui.js';
