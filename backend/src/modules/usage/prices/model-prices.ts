import { z } from 'zod';

const whole = z.int().min(0);

/**
 * What one model costs, as its provider publishes it. Rates are micro-dollars per million tokens,
 * so "$30 per 1M image tokens" is 30_000_000 and every sum stays an integer.
 */
export const modelPricesSchema = z.strictObject({
  model: z.string().min(1),
  /** The day someone last compared these numbers with the source. */
  checkedOn: z.iso.date(),
  source: z.string().min(1),
  /** µ$ per million tokens that go in. */
  input: z.strictObject({ TEXT: whole, IMAGE: whole }),
  /** µ$ per million tokens that come out; thoughts are billed as text. */
  output: z.strictObject({ TEXT: whole, IMAGE: whole }),
  /** Image tokens of one drawing by size tier: it depends on the tier, not on the aspect ratio. */
  imageTokens: z.partialRecord(z.enum(['512', '1K', '2K', '4K']), whole),
});

export type ModelPrices = z.infer<typeof modelPricesSchema>;
export type PricedSize = keyof ModelPrices['imageTokens'];
