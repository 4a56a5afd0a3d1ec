import type { Answer } from './answer.ts';

export interface Activity {
  readonly type: string;
  readonly id?: string;
  readonly text?: string;
  readonly from?: { readonly id?: string; readonly role?: string };
  readonly channelData?: { readonly answer?: Answer; readonly clientActivityID?: string };
  readonly suggestedActions?: { readonly actions?: readonly { readonly title?: string; readonly value?: unknown }[] };
}

/** `offline`: no contact, trying again. `online`: messages arrive, by socket or by asking. */
export type LineState = 'connecting' | 'online' | 'offline';

export interface LineEvents {
  activity(activity: Activity): void;
  state(state: LineState): void;
  /** The server had ended the conversation; another has begun, with what the service kept of the first or without. */
  restarted(kept: boolean): void;
}

/** `ended`: the conversation is gone; the line has begun another and the message may be sent again. */
export type Sent = 'sent' | 'failed' | 'ended';

interface Conversation {
  readonly conversationId: string;
  readonly token: string;
  readonly streamUrl?: string;
}

const base = '/v3/directline';
/** In milliseconds. */
const timing = { request: 15_000, firstRetry: 400, longestRetry: 15_000, refresh: 15 * 60_000, busyPoll: 700, idlePoll: 4_000, busy: 20_000, echo: 4_000, steady: 5_000 };
/** So many sockets in a row that did not work before we ask for news instead. */
const socketPatience = 2;

/**
 * One conversation over Direct Line 3.0: WebSocket first, asking at intervals when the socket
 * does not work, and a new conversation when the server has ended the old one. Everything is
 * kept in memory only.
 */
export class DirectLine {
  readonly #events: LineEvents;
  readonly #locale: string;
  #conversation: Conversation | undefined;
  #socket: WebSocket | undefined;
  #watermark = '';
  #seen = new Set<string>();
  #failures = 0;
  #openedAt = 0;
  #busyUntil = 0;
  #state: LineState = 'connecting';
  #retry: ReturnType<typeof setTimeout> | undefined;
  #poll: ReturnType<typeof setTimeout> | undefined;
  #refresh: ReturnType<typeof setInterval> | undefined;
  #starting: Promise<void> | undefined;
  #closed = false;
  /** Ends a wait for the next try at once. */
  #wake: (() => void) | undefined;

  constructor(events: LineEvents, locale: string) {
    this.#events = events;
    this.#locale = locale;
    window.addEventListener('online', () => this.#retryNow());
    document.addEventListener('visibilitychange', () => { if (!document.hidden) this.#retryNow(); });
  }

  get conversation(): string | undefined {
    return this.#conversation?.conversationId;
  }

  /** Begins a conversation; keeps trying until it has one. */
  start(): Promise<void> {
    return (this.#starting ??= this.#begin().then(() => undefined).finally(() => { this.#starting = undefined; }));
  }

  /** Gives whether the conversation goes on from the earlier one, whose token was given. */
  async #begin(earlier?: string): Promise<boolean> {
    for (let attempt = 0; !this.#closed; attempt += 1) {
      const token = earlier ?? (await this.#call<Conversation>('POST', '/tokens/generate', undefined, { locale: this.#locale })).body?.token;
      const { status, body } = await this.#call<Conversation>('POST', '/conversations', token, { locale: this.#locale });
      // Whoever has left meanwhile wants no line any more.
      if (this.#closed) return false;
      if (body !== undefined) { this.#use(body); return earlier !== undefined; }
      // A refused token is not worth a second try; a fresh one is.
      if (earlier !== undefined && status !== undefined) { earlier = undefined; continue; }
      this.#tell('offline');
      await new Promise<void>((resolve) => { this.#retry = setTimeout(resolve, delay(attempt)); this.#wake = resolve; });
    }
    return false;
  }

  #use(conversation: Conversation): void {
    if (conversation.conversationId !== this.#conversation?.conversationId) this.#watermark = '';
    this.#conversation = conversation;
    clearInterval(this.#refresh);
    this.#refresh = setInterval(() => void this.#renew(), timing.refresh);
    this.#connect(conversation.streamUrl);
  }

  #connect(streamUrl: string | undefined): void {
    if (streamUrl === undefined) return this.#dropped();
    try {
      const socket = (this.#socket = new WebSocket(ownSocket(streamUrl)));
      socket.addEventListener('open', () => this.#opened());
      socket.addEventListener('message', (event) => this.#receive(event.data));
      socket.addEventListener('close', () => { if (socket === this.#socket) this.#dropped(); });
    } catch {
      this.#dropped();
    }
  }

  #opened(): void {
    this.#openedAt = Date.now();
    clearTimeout(this.#poll);
    this.#poll = undefined;
    this.#tell('online');
  }

  /** The socket is gone: ask for the conversation again, sooner than any person notices. */
  #dropped(): void {
    if (this.#closed) return;
    this.#socket = undefined;
    // A socket that opens only to close again is no better than one that does not open.
    if (this.#openedAt !== 0 && Date.now() - this.#openedAt > timing.steady) this.#failures = 0;
    this.#openedAt = 0;
    if (this.#failures >= socketPatience && this.#poll === undefined) void this.#ask();
    clearTimeout(this.#retry);
    this.#retry = setTimeout(() => void this.#resume(), delay(this.#failures));
    this.#failures += 1;
  }

  async #resume(): Promise<void> {
    const conversation = this.#conversation;
    if (conversation === undefined || this.#closed || this.#socket !== undefined) return;
    const { status, body } = await this.#call<Conversation>('GET', `${this.#path(conversation)}?watermark=${encodeURIComponent(this.#watermark)}`, conversation.token);
    if (body !== undefined) {
      this.#conversation = { ...conversation, token: body.token };
      return this.#connect(body.streamUrl);
    }
    if (isEnd(status)) return this.#restart();
    this.#tell('offline');
    this.#dropped();
  }

  /** The fallback when sockets do not work: asks often while an answer is expected. */
  async #ask(): Promise<void> {
    const found = await this.#fetchNews();
    if (this.#closed || this.#socket?.readyState === WebSocket.OPEN) return;
    if (found) this.#tell('online');
    this.#poll = setTimeout(() => void this.#ask(), Date.now() < this.#busyUntil ? timing.busyPoll : timing.idlePoll);
  }

  async #fetchNews(): Promise<boolean> {
    const conversation = this.#conversation;
    if (conversation === undefined) return false;
    const { status, body } = await this.#call<unknown>('GET', `${this.#path(conversation)}/activities?watermark=${encodeURIComponent(this.#watermark)}`, conversation.token);
    if (body !== undefined) this.#take(body);
    else if (isEnd(status)) void this.#restart();
    return body !== undefined;
  }

  #receive(data: unknown): void {
    // An empty frame only keeps the socket open.
    if (typeof data !== 'string' || data === '') return;
    try {
      this.#take(JSON.parse(data));
    } catch {
      // A frame that is not ours says nothing; the watermark stays, so nothing is lost.
    }
  }

  #take(set: unknown): void {
    const { activities = [], watermark } = set as { activities?: readonly Activity[]; watermark?: string };
    if (typeof watermark === 'string') this.#watermark = watermark;
    for (const activity of activities) {
      if (activity.id !== undefined && this.#seen.has(activity.id)) continue;
      if (activity.id !== undefined) this.#seen.add(activity.id);
      this.#events.activity(activity);
    }
  }

  /** Sends an activity once. Never throws. */
  async post(activity: Readonly<Record<string, unknown>>): Promise<Sent> {
    await this.#starting;
    const conversation = this.#conversation;
    if (conversation === undefined) return 'failed';
    this.#busyUntil = Date.now() + timing.busy;
    if (this.#poll !== undefined) { clearTimeout(this.#poll); this.#poll = setTimeout(() => void this.#ask(), timing.busyPoll); }
    const { status, body } = await this.#call('POST', `${this.#path(conversation)}/activities`, conversation.token, activity);
    if (body !== undefined) {
      // A socket can be dead without having closed (a phone that changed network): look once.
      setTimeout(() => void this.#fetchNews(), timing.echo);
      return 'sent';
    }
    if (!isEnd(status)) return 'failed';
    await this.#restart();
    return 'ended';
  }

  async #restart(): Promise<void> {
    if (this.#starting === undefined) {
      const earlier = this.#conversation?.token;
      this.#stop();
      this.#conversation = undefined;
      this.#seen.clear();
      this.#watermark = '';
      this.#starting = this.#begin(earlier).then((kept) => this.#events.restarted(kept)).finally(() => { this.#starting = undefined; });
    }
    await this.#starting;
  }

  async #renew(): Promise<void> {
    const conversation = this.#conversation;
    if (conversation === undefined) return;
    const { body } = await this.#call<Conversation>('POST', '/tokens/refresh', conversation.token);
    if (body !== undefined && conversation === this.#conversation) this.#conversation = { ...conversation, token: body.token };
  }

  #retryNow(): void {
    if (this.#closed || this.#conversation === undefined) { this.#wake?.(); return; }
    if (this.#socket === undefined) { clearTimeout(this.#retry); void this.#resume(); }
    else void this.#fetchNews();
  }

  #stop(): void {
    clearTimeout(this.#retry);
    clearTimeout(this.#poll);
    clearInterval(this.#refresh);
    this.#poll = undefined;
    const socket = this.#socket;
    this.#socket = undefined;
    socket?.close();
  }

  /** Ends the line and asks the server to forget; works while the page is going away. */
  forget(also: Iterable<string> = []): void {
    if (this.#closed) return;
    this.#closed = true;
    this.#stop();
    const conversation = this.#conversation;
    this.#conversation = undefined;
    for (const id of new Set([...(conversation === undefined ? [] : [conversation.conversationId]), ...also])) {
      void fetch(`/api/conversations/${encodeURIComponent(id)}`, {
        method: 'DELETE',
        keepalive: true,
      }).catch(() => undefined);
    }
  }

  #path(conversation: Conversation): string {
    return `/conversations/${encodeURIComponent(conversation.conversationId)}`;
  }

  #tell(state: LineState): void {
    if (state === this.#state || this.#closed) return;
    this.#state = state;
    this.#events.state(state);
  }

  /** `status` undefined: no contact. `body` only when the server agreed. */
  async #call<T>(method: string, path: string, token?: string, body?: unknown): Promise<{ status?: number; body?: T }> {
    try {
      const response = await fetch(base + path, {
        method,
        cache: 'no-store',
        signal: AbortSignal.timeout(timing.request),
        headers: {
          ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
          ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      });
      return response.ok ? { status: response.status, body: (await response.json()) as T } : { status: response.status };
    } catch {
      return {};
    }
  }
}

/** The conversation is gone, or our key to it. */
function isEnd(status: number | undefined): boolean {
  return status === 401 || status === 403 || status === 404;
}

function delay(attempt: number): number {
  return Math.min(timing.firstRetry * 2 ** attempt, timing.longestRetry) * (0.75 + Math.random() / 2);
}

/** The socket always goes to the page's own server, whatever name a proxy made the server believe it has. */
function ownSocket(streamUrl: string): string {
  const url = new URL(streamUrl, location.href);
  url.protocol = location.protocol === 'https:' ? 'wss:' : 'ws:';
  url.host = location.host;
  return url.href;
}
