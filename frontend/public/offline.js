/*
 * What was opened before opens again without a line: the page and its parts, concepts, pictures, stencils. The network is
 * asked first, always; what it answered last time is shown only when it does not answer. Hashed files never change and are
 * not asked for twice. Nothing is sent, drawn or decided here. (docs/decisions/0082)
 */
const PAGE = { name: 'tcd-page', most: 160 };
const SEEN = { name: 'tcd-seen', most: 400 };
const HASHED = /-[\w-]{8}\.(?:js|css)$/;
/** The API's own pages, streams that do not end, archives: not what someone looks at. */
const NOT_KEPT = /^\/(?:docs|metrics|openapi\.json|health\/live|api\/v1\/me\/export|api\/v1\/generations\/)/;

self.addEventListener('install', (event) => event.waitUntil(self.skipWaiting()));
self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()));
self.addEventListener('fetch', (event) => {
  if (isKept(event.request)) event.respondWith(answer(event));
});
/** What a page had loaded before this worker watched over it. */
self.addEventListener('message', (event) => {
  event.waitUntil(Promise.all(event.data.urls.map((url) => new Request(url)).filter(isKept).map(remember)));
});

function isKept(request) {
  const url = new URL(request.url);
  return request.method === 'GET' && url.origin === self.location.origin && !request.headers.has('range') && !NOT_KEPT.test(url.pathname);
}

async function answer(event) {
  const { request } = event;
  if (HASHED.test(new URL(request.url).pathname)) {
    const kept = await find(request);
    if (kept) return kept;
  }
  try {
    const fresh = await fetch(request);
    event.waitUntil(keep(request, fresh.clone()));
    return fresh;
  } catch (fault) {
    const kept = await find(request);
    if (kept) return kept;
    throw fault;
  }
}

async function remember(request) {
  if (await find(request)) return;
  await keep(request, await fetch(request));
}

/** Kept when it is good; forgotten when it is gone or no longer ours. */
async function keep(request, answered) {
  const { name, most } = shelfOf(request);
  const shelf = await caches.open(name);
  if ([401, 403, 404, 410].includes(answered.status)) await shelf.delete(nameOf(request));
  if (answered.status !== 200) return;
  await shelf.put(nameOf(request), answered);
  const names = await shelf.keys();
  await Promise.all(names.slice(0, Math.max(0, names.length - most)).map((one) => shelf.delete(one)));
}

const find = async (request) => (await caches.open(shelfOf(request).name)).match(nameOf(request), { ignoreVary: true });

const isData = (path) => /^\/(?:api\/.|health\/)/.test(path);
const shelfOf = (request) => (isData(new URL(request.url).pathname) ? SEEN : PAGE);

/** Every page is the same document; a picture is the same picture whatever its signature and its end. */
function nameOf(request) {
  const url = new URL(request.url);
  if (!isData(url.pathname) && !/\.[a-z0-9]+$/i.test(url.pathname)) return new URL('/', url).href;
  for (const passing of ['signature', 'expires']) url.searchParams.delete(passing);
  return url.href;
}
