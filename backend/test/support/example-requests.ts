import { deflateSync, crc32 } from 'node:zlib';

type Simple = string | number | boolean | null;

interface Parameter {
  readonly name: string;
  readonly in: string;
  readonly example?: Simple;
  readonly schema?: { readonly default?: Simple; readonly example?: Simple };
}
export interface DescribedOperation {
  readonly parameters?: readonly Parameter[];
  readonly requestBody?: { readonly content: Readonly<Record<string, { readonly schema: { readonly $ref?: string } }>> };
}
export type Schemas = Readonly<Record<string, { readonly example?: unknown }>>;

export interface ExampleRequest {
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly payload: string | Buffer | undefined;
}

/** A grey square of 64 px, for forms that want a picture. */
function greyPng(): Buffer {
  const chunk = (type: string, data: Buffer): Buffer => {
    const body = Buffer.concat([Buffer.from(type), data]);
    const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
    length.writeUInt32BE(data.length);
    sum.writeUInt32BE(crc32(body));
    return Buffer.concat([length, body, sum]);
  };
  const rows = Buffer.alloc(64 * 65, 120);
  for (let row = 0; row < 64; row += 1) rows[row * 65] = 0;
  const header = Buffer.from([0, 0, 0, 64, 0, 0, 0, 64, 8, 0, 0, 0, 0]);
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10]);
  return Buffer.concat([signature, chunk('IHDR', header), chunk('IDAT', deflateSync(rows)), chunk('IEND', Buffer.alloc(0))]);
}

const BOUNDARY = 'an-example-of-a-form';

function form(): { readonly type: string; readonly payload: Buffer } {
  const head = `--${BOUNDARY}\r\ncontent-disposition: form-data; name="file"; filename="skin.png"\r\ncontent-type: image/png\r\n\r\n`;
  return { type: `multipart/form-data; boundary=${BOUNDARY}`, payload: Buffer.concat([Buffer.from(head), greyPng(), Buffer.from(`\r\n--${BOUNDARY}--\r\n`)]) };
}

function bodyOf({ requestBody }: DescribedOperation, schemas: Schemas): { readonly type?: string; readonly payload?: string | Buffer } {
  const content = requestBody?.content ?? {};
  if (content['multipart/form-data'] !== undefined) return form();
  const name = content['application/json']?.schema.$ref?.split('/').at(-1);
  return name === undefined ? {} : { type: 'application/json', payload: JSON.stringify(schemas[name]?.example) };
}

/**
 * What Swagger UI sends when somebody presses Execute without changing anything: body examples, and parameters that have
 * an example or a default. `ids` fills the places in the path, by their names.
 */
export function exampleRequest(path: string, operation: DescribedOperation, schemas: Schemas, ids: Readonly<Record<string, string>>): ExampleRequest {
  const given = (operation.parameters ?? []).flatMap((one) => {
    const value = one.example ?? one.schema?.example ?? one.schema?.default;
    return value === undefined || value === null ? [] : [{ where: one.in, name: one.name, value: String(value) }];
  });
  const query = new URLSearchParams(given.filter(({ where }) => where === 'query').map(({ name, value }): [string, string] => [name, value]));
  const { type, payload } = bodyOf(operation, schemas);
  const headers = Object.fromEntries(given.filter(({ where }) => where === 'header').map(({ name, value }) => [name, value]));
  return {
    url: `${path.replace(/\{(\w+)\}/gu, (_, name: string) => ids[name] ?? `{${name}}`)}${query.size === 0 ? '' : `?${query.toString()}`}`,
    headers: { ...headers, ...(type === undefined ? {} : { 'content-type': type }) }, payload,
  };
}
