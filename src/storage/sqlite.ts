import { DatabaseSync } from 'node:sqlite';
import { BotError } from '../errors.ts';
import type { ConversationState, ConversationStore } from '../bot/ports.ts';

const schemaVersion = 1;

/**
 * Conversation states in SQLite (`:memory:` or a file). `secure_delete` overwrites what is deleted,
 * and a checkpoint after each removal leaves nothing behind in the write-ahead log. A sweep also
 * takes out of a state that lives on a crisis whose time is over.
 *
 * @throws {BotError} `STORE_FAILED` when the file cannot be opened or is from a newer version
 */
export function openSqliteStore(file: string): ConversationStore {
  const database = attempt(() => prepare(new DatabaseSync(file)));
  const select = database.prepare('SELECT state FROM conversation WHERE id = ? AND until > ?');
  const upsert = database.prepare(
    'INSERT INTO conversation (id, state, until) VALUES (?, ?, ?) ON CONFLICT (id) DO UPDATE SET state = excluded.state, until = excluded.until',
  );
  const remove = database.prepare('DELETE FROM conversation WHERE id = ?');
  const removeOld = database.prepare('DELETE FROM conversation WHERE until <= ?');
  const removeCrises = database.prepare(`
    UPDATE conversation SET state = json_remove(state, '$.crisis', CASE json_extract(state, '$.last.status') WHEN 'crisis' THEN '$.last' ELSE '$.crisis' END)
    WHERE json_extract(state, '$.crisis.until') <= ?
  `);
  const forgetLog = () => database.exec('PRAGMA wal_checkpoint(TRUNCATE)');
  const writes = batchWrites(database, (id, state, until) => upsert.run(id, state, until));
  return {
    get: async (id, now) => attempt(() => {
      const waiting = writes.waiting(id);
      const row = waiting ? (waiting.until > now ? waiting : undefined) : (select.get(id, now) as { state: string } | undefined);
      return row && (JSON.parse(row.state) as ConversationState);
    }),
    put: (id, state, until) => writes.add(id, JSON.stringify(state), until),
    delete: async (id) => attempt(() => {
      writes.flush();
      if (remove.run(id).changes) forgetLog();
    }),
    sweep: async (now) => attempt(() => {
      writes.flush();
      const count = Number(removeOld.run(now).changes);
      const crises = Number(removeCrises.run(new Date(now).toISOString()).changes);
      if (count + crises > 0) forgetLog();
      return count;
    }),
    close: async () => {
      writes.flush();
      database.close();
    },
  };
}

interface Write {
  readonly state: string;
  readonly until: number;
}

/**
 * Writes of the same moment go into one transaction: a commit costs more than the write. A promise
 * is kept only when its write is in the file.
 */
function batchWrites(database: DatabaseSync, write: (id: string, state: string, until: number) => void) {
  const pending = new Map<string, Write>();
  let next: Promise<void> | undefined;
  const flush = (): void => {
    if (pending.size === 0) return;
    const batch = [...pending];
    pending.clear();
    database.exec('BEGIN');
    for (const [id, { state, until }] of batch) write(id, state, until);
    database.exec('COMMIT');
  };
  return {
    flush,
    waiting: (id: string): Write | undefined => pending.get(id),
    add(id: string, state: string, until: number): Promise<void> {
      pending.set(id, { state, until });
      next ??= new Promise((resolve, reject) => {
        setImmediate(() => {
          next = undefined;
          try {
            attempt(flush);
            resolve();
          } catch (error) {
            reject(error instanceof BotError ? error : new BotError('STORE_FAILED', { problem: 'unknown' }, { cause: error }));
          }
        });
      });
      return next;
    },
  };
}

function prepare(database: DatabaseSync): DatabaseSync {
  database.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; PRAGMA secure_delete = ON; PRAGMA busy_timeout = 2000');
  const { user_version: version } = database.prepare('PRAGMA user_version').get() as { user_version: number };
  if (version > schemaVersion) throw new BotError('STORE_FAILED', { problem: `its schema version ${version} is newer than ${schemaVersion}` });
  database.exec(`
    CREATE TABLE IF NOT EXISTS conversation (id TEXT PRIMARY KEY, state TEXT NOT NULL, until INTEGER NOT NULL) STRICT, WITHOUT ROWID;
    CREATE INDEX IF NOT EXISTS conversation_until ON conversation (until);
    PRAGMA user_version = ${schemaVersion};
  `);
  return database;
}

function attempt<T>(work: () => T): T {
  try {
    return work();
  } catch (cause) {
    if (cause instanceof BotError) throw cause;
    throw new BotError('STORE_FAILED', { problem: cause instanceof Error ? cause.message : 'unknown' }, { cause });
  }
}
