import { Histogram } from 'prom-client';

/** Server time of each request, seconds. */
export const requestSeconds = new Histogram({
  name: 'http_request_duration_seconds',
  help: 'Server time of HTTP requests, seconds',
  labelNames: ['method', 'route', 'status'],
  buckets: [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 15, 60, 180],
});
