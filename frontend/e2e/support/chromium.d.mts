import type { LaunchOptions } from 'playwright-core';

export function chromiumPath(): string | null;
export function launchOptions(): LaunchOptions;
