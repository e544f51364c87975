export type { ModelPrices, PricedSize } from './model-prices.js';
export { PRICE_LIST, PriceList, UNPRICED_MODEL } from './price-list.js';
export { imageTokensOf, pricePerImage, priceUsage } from './price-usage.js';
export { NO_TOKENS, type ModalityTokens, type TokenUsage } from './token-usage.js';
export { readUsageMetadata } from './usage-metadata.js';
