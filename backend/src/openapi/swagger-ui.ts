import type { SwaggerCustomOptions } from '@nestjs/swagger';

/** Paper, ink and stencil violet: the dashboard's tokens (frontend/src/styles/tokens.css), light as the page is. */
const LOOK = `
:root { --paper: #fdfcf9; --wall: #e9e7ee; --ink: #17141d; --ash: #575061; --line: #d3cedb; --violet: #4b2a9b; --mist: #ebe4f9; }
body { background: var(--paper); color: var(--ink); }
.swagger-ui .topbar { display: none; }
.swagger-ui .information-container .info { margin: 32px 0 16px; }
.swagger-ui .info .title, .swagger-ui .opblock-tag, .swagger-ui .opblock .opblock-summary-path, .swagger-ui section.models h4 { color: var(--ink); }
.swagger-ui .info .title small { background: var(--violet); }
.swagger-ui .info .title small.version-stamp { background: var(--ash); }
.swagger-ui .info a, .swagger-ui .info li a { color: var(--violet); }
.swagger-ui .markdown code, .swagger-ui .renderedMarkdown code { color: var(--violet); background: var(--mist); }
.swagger-ui .scheme-container { background: transparent; box-shadow: none; border-bottom: 1px solid var(--line); padding: 8px 0 16px; }
.swagger-ui .opblock-tag { border-bottom-color: var(--line); }
.swagger-ui .opblock, .swagger-ui .opblock.opblock-get, .swagger-ui .opblock.opblock-post, .swagger-ui .opblock.opblock-patch, .swagger-ui .opblock.opblock-delete {
  background: #fff; border-color: var(--line); border-radius: 6px; box-shadow: none; }
.swagger-ui .opblock.opblock .opblock-summary { border-color: var(--line); }
.swagger-ui .opblock .opblock-section-header { background: var(--wall); box-shadow: none; }
.swagger-ui .opblock .opblock-summary-method { border-radius: 4px; background: var(--ink); text-shadow: none; }
.swagger-ui .opblock.opblock-post .opblock-summary-method { background: var(--violet); }
.swagger-ui .opblock.opblock-get .opblock-summary-method { background: var(--ash); }
.swagger-ui .opblock.opblock-patch .opblock-summary-method { background: #7a4a00; }
.swagger-ui .opblock.opblock-delete .opblock-summary-method { background: #9b1c31; }
.swagger-ui .opblock.opblock .tab-header .tab-item.active h4 span::after { background: var(--violet); }
.swagger-ui .btn.authorize { border-color: var(--violet); color: var(--violet); }
.swagger-ui .btn.authorize svg { fill: var(--violet); }
.swagger-ui .btn.execute { background: var(--violet); border-color: var(--violet); color: #fff; }
.swagger-ui .btn.execute:hover { background: #3a1f7c; }
.swagger-ui input:focus-visible, .swagger-ui textarea:focus-visible, .swagger-ui select:focus-visible, .swagger-ui button:focus-visible {
  outline: 3px solid var(--violet); outline-offset: 2px; }
.swagger-ui .highlight-code > .microlight, .swagger-ui .microlight { background: var(--ink) !important; border-radius: 6px; }
.swagger-ui section.models { border-color: var(--line); border-radius: 6px; }
`;

interface Asked {
  readonly headers: Readonly<Record<string, string>>;
  credentials?: string;
}

/** A request is made by a key or by a session, not by both: where a key was given, the page's own cookie stays at home. Runs in the browser. */
function keyAlone(asked: Asked): Asked {
  if ('Authorization' in asked.headers) asked.credentials = 'omit';
  return asked;
}

/** Swagger UI as somebody who calls the API wants it: ready to try, the key kept over a reload, everything in sight. */
export const swaggerUi: SwaggerCustomOptions = {
  jsonDocumentUrl: 'openapi.json',
  customSiteTitle: 'AI Tattoo Concept Designer: API',
  customfavIcon: '/favicon.svg',
  customCss: LOOK,
  swaggerOptions: {
    persistAuthorization: true, tryItOutEnabled: true, filter: true, displayRequestDuration: true, docExpansion: 'list',
    defaultModelsExpandDepth: 0, requestSnippetsEnabled: true, requestInterceptor: keyAlone,
  },
};
