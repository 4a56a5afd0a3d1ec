import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));

/** The same heap flags for both, as `npm start` has them. */
export const heapFlags: readonly string[] = (JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { scripts: { start: string } })
  .scripts.start.split(' ').filter((word) => word.startsWith('--'));

export interface RunningServer {
  readonly url: string;
  readonly pid: number;
  /** Milliseconds from the start of the process to its first answer. */
  readonly startedIn: number;
  stop(): Promise<void>;
}

/** Starts a program on a free port and waits until `ready` is content with an answer. */
export async function start(command: readonly string[], ready: (url: string) => Promise<boolean>): Promise<RunningServer> {
  const port = await freePort();
  const dataDir = mkdtempSync(join(tmpdir(), 'veiviser-bench-'));
  const began = performance.now();
  const child = spawn(command[0]!, command.slice(1), {
    cwd: root, stdio: ['ignore', 'ignore', 'inherit'], detached: true,
    env: { ...process.env, PORT: String(port), DATA_DIR: dataDir, RATE_LIMIT_PER_MINUTE: '0', LOG_LEVEL: 'warn' },
  });
  const url = `http://127.0.0.1:${port}`;
  while (!(await ready(url).catch(() => false))) {
    if (child.exitCode !== null) throw new Error(`${command.join(' ')} ended with ${child.exitCode}`);
    await wait(20);
  }
  const startedIn = performance.now() - began;
  return { url, pid: deepestChild(child), startedIn, stop: () => stop(child, dataDir) };
}

/** npm starts a shell that starts node: the last one is the server. */
function deepestChild(child: ChildProcess): number {
  let pid = child.pid!;
  for (;;) {
    const next = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').trim().split(' ')[0];
    if (!next) return pid;
    pid = Number(next);
  }
}

async function stop(child: ChildProcess, dataDir: string): Promise<void> {
  const ended = new Promise((resolve) => { child.once('exit', resolve); });
  process.kill(-child.pid!, 'SIGTERM');
  await ended;
  rmSync(dataDir, { recursive: true, force: true });
}

/** Resident memory in megabytes. */
export function residentMemory(pid: number): number {
  const match = /VmRSS:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'));
  return Number(match?.[1] ?? 0) / 1024;
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as { port: number };
      probe.close(() => resolve(port));
    });
  });
}
