import type { FastifyInstance } from 'fastify';

/** Remembers which methods each address answers, so that a wrong method can be told from a wrong address. */
export class RouteBook {
  private readonly routes: { readonly pattern: RegExp; readonly path: string; readonly method: string }[] = [];

  /** Must be called before routes are registered. */
  watch(fastify: FastifyInstance): void {
    fastify.addHook('onRoute', ({ method, url }) => {
      // The fallback that serves the dashboard answers everything and would hide every mistake.
      if (url.includes('*')) return;
      const escaped = url.replace(/[.+?^${}()|[\]\\]/gu, '\\$&').replace(/:[A-Za-z0-9]+(\\\([^)]*\\\))?/gu, '[^/]+?');
      const pattern = new RegExp(`^${escaped}/?$`, 'u');
      for (const one of Array.isArray(method) ? method : [method]) this.routes.push({ pattern, path: url, method: one });
    });
  }

  /** Upper-case methods that answer the path of `url`, sorted; empty for an unknown address. */
  methodsOf(url: string): readonly string[] {
    const path = url.split('?', 1)[0] ?? url;
    const methods = this.routes.filter((route) => route.pattern.test(path)).map((route) => route.method);
    return [...new Set(methods)].sort();
  }

  /** Every "METHOD /path" that is registered, for the test that compares them with the OpenAPI document. */
  all(): readonly string[] {
    return this.routes.map((route) => `${route.method} ${route.path}`).sort();
  }
}
