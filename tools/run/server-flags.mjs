/**
 * What the server's Node is started with (the Dockerfile says the same).
 *
 * V8's young generation may grow to 3 × 16 MB by default; hits fill it again and again, and 100 MB more stay resident for
 * pauses that are longer, not rarer. Its old generation may quadruple before it is collected: on its way into the history an
 * answer lives long enough to get there, so that 55,000 hits left 190 MB of garbage. It is collected at 40 % growth instead,
 * mostly beside the event loop (docs/benchmarks.md).
 *
 * WebAssembly, which is the embedded PostgreSQL, is compiled once (docs/decisions/0069): half a gigabyte less while starting.
 */
export const SERVER_FLAGS = ['--max-semi-space-size=8', '--heap-growing-percent=40', '--liftoff-only'];
