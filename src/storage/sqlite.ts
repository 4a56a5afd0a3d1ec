import { DatabaseSync } from 'node:sqlite';
import { BotError } from '../errors.ts';
import type { ConversationState, ConversationStore } from '../bot/ports.ts';

const schemaVersion = 1;

/**
 * Conversation states in SQLite (`:memory:` or a file). `secure_delete` overwrites what is deleted,
 * and a checkpoint after each removal leaves nothing behind in the write-ahead log.
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
  const forgetLog = () => database.exec('PRAGMA wal_checkpoint(TRUNCATE)');
  return {
    get: async (id, now) => attempt(() => {
      const row = select.get(id, now) as { state: string } | undefined;
      return row && (JSON.parse(row.state) as ConversationState);
    }),
    put: async (id, state, until) => attempt(() => void upsert.run(id, JSON.stringify(state), until)),
    delete: async (id) => attempt(() => {
      if (remove.run(id).changes) forgetLog();
    }),
    sweep: async (now) => attempt(() => {
      const count = Number(removeOld.run(now).changes);
      if (count > 0) forgetLog();
      return count;
    }),
    close: async () => database.close(),
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
