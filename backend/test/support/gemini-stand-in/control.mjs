const json = (response, status, value) =>
  response.writeHead(status, { 'content-type': 'application/json' }).end(`${JSON.stringify(value)}\n`);

/** `POST /__x` bodies change the stand-in, `GET /__x` tell about it; everything answers JSON. */
const ROUTES = {
  'POST /__script': (standIn, body) => {
    standIn.script.add(Array.isArray(body) ? body : [body]);
    return { queued: standIn.script.queue.length };
  },
  'POST /__settings': (standIn, body) => {
    standIn.script.change(body);
    return standIn.script.settings;
  },
  'POST /__reset': (standIn) => {
    standIn.reset();
    return { reset: true };
  },
  'GET /__bill': (standIn) => standIn.bill(),
  'GET /__lines': (standIn) => standIn.accounts.lines,
  'GET /__calls': (standIn) => ({ count: standIn.count, mostAtOnce: standIn.mostOpen, calls: standIn.calls }),
};

/** Answers everything that is not a drawing. */
export async function control(standIn, request, response, readBody) {
  const path = (request.url ?? '/').split('?')[0];
  const route = ROUTES[`${request.method} ${path}`];
  if (route === undefined)
    return void json(response, 404, {
      error: { code: 404, message: `Not here. Known: ${Object.keys(ROUTES).join(', ')}`, status: 'NOT_FOUND' },
    });
  try {
    const text = request.method === 'POST' ? await readBody(request) : '';
    return void json(response, 200, route(standIn, text === '' ? {} : JSON.parse(text)));
  } catch (error) {
    return void json(response, 400, { error: error.message });
  }
}
