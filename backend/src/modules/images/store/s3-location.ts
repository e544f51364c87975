export interface S3Location {
  readonly bucket: string;
  /** Without slashes at the ends; may be empty. */
  readonly prefix: string;
  readonly endpoint: string | null;
  readonly region: string;
}

/** `s3://bucket/prefix?endpoint=…&region=…` */
export function parseS3Url(text: string): S3Location {
  const url = new URL(text);
  return {
    bucket: url.hostname,
    prefix: url.pathname.replace(/^\/+|\/+$/gu, ''),
    endpoint: url.searchParams.get('endpoint'),
    region: url.searchParams.get('region') ?? 'us-east-1',
  };
}
