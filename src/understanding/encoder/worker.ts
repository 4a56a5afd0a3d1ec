import { parentPort, workerData } from 'node:worker_threads';
import { BotError } from '../../errors.ts';
import type { Request, Reply } from './encoder.ts';
import { openSession } from './session.ts';

/** The thread that the encoder runs in: says once whether it is ready, then answers each request. */
const port = parentPort;
if (port) {
  const say = (reply: Reply, transfer: ArrayBuffer[] = []) => port.postMessage(reply, transfer);
  try {
    const session = await openSession((workerData as { directory: string }).directory);
    say({ kind: 'ready' });
    port.on('message', (request: Request) => {
      if (request.kind === 'close') return void session.close().finally(() => port.close());
      session.embed(request.text).then(
        (vectors) => say({ kind: 'vectors', id: request.id, vectors }, vectors.map((vector) => vector.buffer as ArrayBuffer)),
        () => say({ kind: 'vectors', id: request.id }),
      );
    });
  } catch (error) {
    say({ kind: 'unusable', problem: error instanceof BotError ? `${error.code}: ${error.message}` : String(error) });
    port.close();
  }
}
