import type { LaunchOptions } from 'playwright-core';

export const PATIENCE_MS: number;
export const PLAIN_HOST: string;
export function chromiumPath(): string | null;
export function launchOptions(): LaunchOptions;
