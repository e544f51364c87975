export * from './problem/index.js';
export * from './telemetry/index.js';
export * from './http/index.js';
export * from './redis/index.js';
export * from './ids/index.js';
