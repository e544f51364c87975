import { toConfig, type AppConfig } from './app-config.js';
import { parseEnvironment } from './environment.js';

export { APP_CONFIG, toConfig, type AppConfig } from './app-config.js';
export { ConfigModule } from './config.module.js';
export { EnvironmentError, environmentSchema, parseEnvironment, type Environment } from './environment.js';

/**
 * Configuration from the process environment.
 * @throws EnvironmentError listing every fault.
 */
export function loadConfig(): AppConfig {
  return toConfig(parseEnvironment(process.env));
}
