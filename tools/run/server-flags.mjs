/**
 * What the server's Node is started with (the Dockerfile says the same). V8's young generation may grow to 3 × 16 MB by
 * default; hits fill it again and again, and 100 MB more stay resident for pauses that are longer, not rarer.
 */
export const SERVER_FLAGS = ['--max-semi-space-size=8'];
