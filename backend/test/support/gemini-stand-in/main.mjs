// A Gemini image API on this machine: `node backend/test/support/gemini-stand-in/main.mjs [port]` (default 4747).
// Then GEMINI_API_KEY=stand-in GEMINI_BASE_URL=http://127.0.0.1:4747 npm start. It draws ornaments, not prompts.
import { startStandIn } from './stand-in.mjs';

const port = Number(process.argv[2] ?? process.env.PORT ?? 4747);
const delayMs = Number(process.argv[3] ?? 1500);
const { url, standIn, close } = await startStandIn({ port });
standIn.script.change({ delayMs });
console.log(`Gemini stand-in at ${url}, answering after ${delayMs} ms.`);
console.log(`  GEMINI_API_KEY=stand-in-key GEMINI_BASE_URL=${url} npm start`);
console.log(`  curl -d '{"row":"B1"}' ${url}/__script     the next drawing is refused (rows: backend/test/support/gemini-stand-in/rows)`);
console.log(`  curl ${url}/__bill   what Google would have billed`);
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => void close().then(() => process.exit(0)));
