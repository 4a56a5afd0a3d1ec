import type { Activity } from 'botbuilder';

/** How much of conversations is held at once. Sizes count characters of JSON. */
export interface MemoryLimits {
  readonly conversations: number;
  readonly activitiesPerConversation: number;
  readonly sizePerConversation: number;
  readonly size: number;
}

export const memoryLimits: MemoryLimits = {
  conversations: 5000,
  activitiesPerConversation: 200,
  sizePerConversation: 2_500_000,
  size: 40_000_000,
};

/**
 * Milliseconds that a crisis turn is held for a client that has not taken it. Sweeping every five
 * seconds makes it gone from memory within a minute.
 */
export const crisisHeld = 55_000;

interface Held {
  readonly sequence: number;
  readonly json: string;
  readonly at: number;
  crisis: boolean;
}

/** Something that is told of new activities: an open stream. */
export interface Listener {
  deliver(frame: string, upTo: number): void;
  close(): void;
}

export interface Conversation {
  readonly id: string;
  /** Key of the conversation in the store. */
  readonly key: string;
  readonly user: string | undefined;
  /** Language of the client that opened it. */
  readonly locale: string | undefined;
  readonly listeners: Set<Listener>;
  held: Held[];
  /** Activities ever added; also the newest watermark. */
  sequence: number;
  size: number;
  lastUsed: number;
  /** Turns under way or waiting; one runs at a time. */
  pending: number;
  /** Its user left while turns were under way: what they write is to be forgotten, too. */
  left: boolean;
  queue: Promise<void>;
}

/**
 * The messages of conversations, in memory only: no longer than the retention time, and a crisis
 * turn no longer than until the client has it. When there is no more room, the conversation used
 * longest ago goes.
 */
export class ConversationMemory {
  readonly #conversations = new Map<string, Conversation>();
  readonly #retention: number;
  readonly #limits: MemoryLimits;
  #size = 0;

  constructor(retention: number, limits: MemoryLimits) {
    this.#retention = retention;
    this.#limits = limits;
  }

  get count(): number {
    return this.#conversations.size;
  }

  open(named: Pick<Conversation, 'id' | 'key' | 'user' | 'locale'>, now: number): Conversation {
    const conversation: Conversation = {
      ...named, listeners: new Set(), held: [], sequence: 0, size: 0, lastUsed: now, pending: 0, left: false, queue: Promise.resolve(),
    };
    this.#conversations.set(named.id, conversation);
    this.#makeRoom();
    return conversation;
  }

  /** Without marking it as used. */
  peek(id: string): Conversation | undefined {
    return this.#conversations.get(id);
  }

  /** The conversation, marked as used; undefined when there is none or its time is over. */
  use(id: string, now: number): Conversation | undefined {
    const conversation = this.#conversations.get(id);
    if (!conversation) return undefined;
    if (this.#isOver(conversation, now)) {
      this.drop(conversation);
      return undefined;
    }
    conversation.lastUsed = now;
    this.#conversations.delete(id);
    this.#conversations.set(id, conversation);
    return conversation;
  }

  /** Keeps an activity under the next id, tells the listeners, and gives the id. */
  add(conversation: Conversation, activity: Partial<Activity>, now: number, crisis = false): string {
    const sequence = conversation.sequence + 1;
    const id = `${conversation.id}|${String(sequence).padStart(7, '0')}`;
    const json = JSON.stringify({ ...activity, id, timestamp: new Date(now).toISOString(), conversation: { id: conversation.id } });
    conversation.sequence = sequence;
    // A turn may end after its conversation was dropped.
    if (this.#conversations.get(conversation.id) !== conversation) return id;
    conversation.held.push({ sequence, json, at: now, crisis });
    this.#resize(conversation, json.length);
    const { activitiesPerConversation, sizePerConversation } = this.#limits;
    while (conversation.held.length > activitiesPerConversation || (conversation.size > sizePerConversation && conversation.held.length > 1)) {
      this.#keep(conversation, conversation.held.slice(1));
    }
    for (const listener of conversation.listeners) listener.deliver(frame([json], sequence), sequence);
    this.#makeRoom();
    return id;
  }

  /** The turn that began with activity `id` was a crisis: its question is held no longer than its answer. */
  markCrisis(conversation: Conversation, id: string): void {
    const sequence = Number(id.split('|')[1]);
    for (const held of conversation.held) if (held.sequence === sequence) held.crisis = true;
  }

  /** Everything after the watermark, as the body of a poll or a frame of the stream. */
  after(conversation: Conversation, watermark: number, now: number): { readonly json: string; readonly upTo: number; readonly any: boolean } {
    const due = conversation.held.filter((held) => held.sequence > watermark && !this.#isPast(held, now));
    return { json: frame(due.map(({ json }) => json), conversation.sequence), upTo: conversation.sequence, any: due.length > 0 };
  }

  /** The client has everything up to the watermark: crisis turns among it leave memory. */
  acknowledge(conversation: Conversation, watermark: number): void {
    if (conversation.held.some((held) => held.crisis && held.sequence <= watermark)) {
      this.#keep(conversation, conversation.held.filter((held) => !held.crisis || held.sequence > watermark));
    }
  }

  /** Forgets what was said, of every conversation with this id or this key in the store; gives the key. */
  forget(idOrKey: string): string | undefined {
    let key: string | undefined;
    for (const conversation of this.#conversations.values()) {
      if (conversation.id !== idOrKey && conversation.key !== idOrKey) continue;
      this.#keep(conversation, []);
      key = conversation.key;
    }
    return key;
  }

  /** As `forget`, for a user who has left: also what turns still under way will write is forgotten. */
  leave(idOrKey: string): string | undefined {
    for (const conversation of this.#conversations.values()) {
      if (conversation.id === idOrKey || conversation.key === idOrKey) conversation.left = conversation.pending > 0;
    }
    return this.forget(idOrKey);
  }

  /** Drops all that is past its time. */
  sweep(now: number): void {
    for (const conversation of this.#conversations.values()) {
      if (this.#isOver(conversation, now)) this.drop(conversation);
      else if (conversation.held.some((held) => this.#isPast(held, now))) {
        this.#keep(conversation, conversation.held.filter((held) => !this.#isPast(held, now)));
      }
    }
  }

  drop(conversation: Conversation): void {
    this.#keep(conversation, []);
    this.#conversations.delete(conversation.id);
    for (const listener of conversation.listeners) listener.close();
    conversation.listeners.clear();
  }

  dropAll(): void {
    for (const conversation of this.#conversations.values()) this.drop(conversation);
  }

  #isPast(held: Held, now: number): boolean {
    return now - held.at >= (held.crisis ? Math.min(crisisHeld, this.#retention) : this.#retention);
  }

  #isOver(conversation: Conversation, now: number): boolean {
    return conversation.listeners.size === 0 && now - conversation.lastUsed >= this.#retention;
  }

  #keep(conversation: Conversation, held: Held[]): void {
    conversation.held = held;
    this.#resize(conversation, held.reduce((sum, { json }) => sum + json.length, 0) - conversation.size);
  }

  #resize(conversation: Conversation, change: number): void {
    conversation.size += change;
    this.#size += change;
  }

  #makeRoom(): void {
    while (this.#conversations.size > 1 && (this.#conversations.size > this.#limits.conversations || this.#size > this.#limits.size)) {
      const [oldest] = this.#conversations.values();
      if (oldest) this.drop(oldest);
    }
  }
}

function frame(activities: readonly string[], watermark: number): string {
  return `{"activities":[${activities.join(',')}],"watermark":"${watermark}"}`;
}
