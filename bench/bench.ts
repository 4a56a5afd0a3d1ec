import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { setTimeout as wait } from 'node:timers/promises';
import autocannon from 'autocannon';
import { heapFlags, residentMemory, start, type RunningServer } from './servers.ts';

/**
 * `npm run bench [-- --seconds 5 --rounds 3 --json FILE]`: turns per second and latency of the doors
 * beside a bare echo bot, in interleaved rounds of one run; start-up and memory. Medians of the rounds.
 */
const { values } = parseArgs({ options: { seconds: { type: 'string', default: '5' }, rounds: { type: 'string', default: '3' }, json: { type: 'string' } } });
const connections = 16;

/** The title of a topic, as the chat itself offers it. */
const question = 'Hvor lenge varer introduksjonsprogrammet?';
/** Questions in people's own words, for which the sentence encoder is asked; each in its turn. */
const freeQuestions = readdirSync('eval/sets/questions').flatMap((file) => readFileSync(`eval/sets/questions/${file}`, 'utf8').trim().split('\n')).map((line) => (JSON.parse(line) as { text: string }).text);
const activity = (index: number) => JSON.stringify({
  type: 'message', id: `m${index}`, text: question, channelId: 'emulator', serviceUrl: 'http://127.0.0.1:1', locale: 'nb',
  from: { id: 'user', role: 'user' }, recipient: { id: 'bot', role: 'bot' }, conversation: { id: `bench-${index % 500}` }, deliveryMode: 'expectReplies',
});

interface Load { readonly url: string; readonly body: (index: number) => string }
interface Measured { readonly perSecond: number; readonly p50: number; readonly p95: number; readonly p99: number; readonly failed: number }

async function load({ url, body }: Load, limit: { duration: number } | { amount: number }): Promise<Measured> {
  let index = 0;
  const result = await autocannon({
    url, connections, ...limit,
    requests: [{ method: 'POST', headers: { 'content-type': 'application/json' }, setupRequest: (request) => ({ ...request, body: body(index++) }) }],
  });
  const { latency } = result;
  // autocannon has no p95; the mean of its 90th and 97.5th percentile is close and the same for both sides.
  return { perSecond: result.requests.average, p50: latency.p50, p95: (latency.p90 + latency.p97_5) / 2, p99: latency.p99, failed: result.non2xx + result.errors };
}

const median = (numbers: readonly number[]): number => [...numbers].sort((left, right) => left - right)[Math.floor(numbers.length / 2)] ?? 0;
const medianOf = (rounds: readonly Measured[]): Measured => ({
  perSecond: median(rounds.map((round) => round.perSecond)), p50: median(rounds.map((round) => round.p50)),
  p95: median(rounds.map((round) => round.p95)), p99: median(rounds.map((round) => round.p99)), failed: rounds.reduce((sum, round) => sum + round.failed, 0),
});

const answers = async (url: string): Promise<boolean> => {
  const response = await fetch(`${url}/api/ask`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ text: question }) });
  return response.ok && ((await response.json()) as { status: string }).status === 'answered';
};

async function memoryAfterTurns(server: RunningServer): Promise<number> {
  await load({ url: `${server.url}/api/messages`, body: activity }, { amount: 1000 });
  await wait(10_000);
  return residentMemory(server.pid);
}

const startups: number[] = [];
for (let round = 0; round < 3; round += 1) {
  const server = await start(['npm', 'start'], answers);
  startups.push(server.startedIn);
  await server.stop();
}

const product = await start(['npm', 'start'], answers);
const echo = await start([process.execPath, ...heapFlags, 'bench/echo-server.ts'], async (url) => (await fetch(`${url}/healthz`)).ok);
const memory = { product: await memoryAfterTurns(product), echo: await memoryAfterTurns(echo) };

const loads: Record<string, Load> = {
  'echo bot /api/messages': { url: `${echo.url}/api/messages`, body: activity },
  'Veiviser /api/messages': { url: `${product.url}/api/messages`, body: activity },
  'Veiviser /api/ask': { url: `${product.url}/api/ask`, body: () => JSON.stringify({ text: question }) },
  'Veiviser /api/ask, free': { url: `${product.url}/api/ask`, body: (index) => JSON.stringify({ text: freeQuestions[index % freeQuestions.length] }) },
};
const rounds: Record<string, Measured[]> = {};
for (const each of Object.values(loads)) await load(each, { amount: 500 });   // warm up
for (let round = 0; round < Number(values.rounds); round += 1) {
  for (const [name, each] of Object.entries(loads)) (rounds[name] ??= []).push(await load(each, { duration: Number(values.seconds) }));
}
await Promise.all([product.stop(), echo.stop()]);

const measured = Object.fromEntries(Object.entries(rounds).map(([name, each]) => [name, medianOf(each)]));
const yardstick = measured['echo bot /api/messages']!;
console.table(Object.fromEntries(Object.entries(measured).map(([name, row]) => [name, {
  'turns/s': Math.round(row.perSecond), 'p50 ms': row.p50, 'p95 ms': row.p95, 'p99 ms': row.p99, failed: row.failed,
  'rate ÷ echo': (row.perSecond / yardstick.perSecond).toFixed(2), 'p95 ÷ echo': (row.p95 / yardstick.p95).toFixed(2),
}])));
console.table({
  'start to first answer, s': { Veiviser: (median(startups) / 1000).toFixed(2), 'echo bot': (echo.startedIn / 1000).toFixed(2) },
  'resident after 1,000 turns, MB': { Veiviser: Math.round(memory.product), 'echo bot': Math.round(memory.echo) },
});
if (values.json) writeFileSync(values.json, JSON.stringify({ measured, startups, memory }, null, 2));
