import { randomBytes } from 'node:crypto';
import { EventEmitter } from 'node:events';
import { existsSync, mkdtempSync, readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Duplex } from 'node:stream';
import express from 'express';
import { build } from 'vite';
import type { WrittenAnswer } from '../../../src/bot/contract.ts';
import type { Bot, IncomingMessage } from '../../../src/bot/ports.ts';
import { createDirectLine, type DirectLine } from '../../../src/channels/direct-line/index.ts';
import { languages, languageTags } from '../../../src/languages/register.ts';
import { arabic, choices, crisis, hostile, needsFact, provider, welcome } from './answers.ts';

const repository = join(import.meta.dirname, '../../..');

/** The policy that the pages must live with: nothing inline, nothing foreign. */
export const strictPolicy = "default-src 'self'; connect-src 'self' ws:; object-src 'none'; base-uri 'none'; form-action 'none'";

let built: Promise<string> | undefined;

/** The widget, built once into a folder of its own. */
export function builtWidget(): Promise<string> {
  return (built ??= (async () => {
    const outDir = mkdtempSync(join(tmpdir(), 'veiviser-widget-'));
    await build({ configFile: join(repository, 'widget/vite.config.ts'), build: { outDir } });
    return outDir;
  })());
}

/** Which answer a message gets: the first whose word it contains. */
const script: readonly (readonly [string, WrittenAnswer])[] = [
  ['gifte', crisis], ['hvem', provider], ['/check', needsFact], ['koster', choices], ['مدرسة', arabic], ['hack', hostile],
];

/** The real Direct Line door and the built pages, with a bot that says what the test wants. */
export class Site {
  readonly server: Server;
  readonly received: IncomingMessage[] = [];
  readonly forgotten: string[] = [];
  /** When set, new sockets are refused: proxies that know no WebSocket do so. */
  refuseSockets = false;
  /** When set, posted messages get this status instead of an answer. */
  failPosts = 0;
  #doors = new EventEmitter();
  #sockets = new Set<Duplex>();
  #line: DirectLine;
  #key = randomBytes(32);

  private constructor(widget: string) {
    this.#line = this.#openLine();
    this.server = createServer(this.#app(widget));
    this.server.on('upgrade', (request, socket: Duplex, head) => {
      if (this.refuseSockets) return socket.destroy();
      this.#sockets.add(socket);
      socket.on('close', () => this.#sockets.delete(socket));
      this.#doors.emit('upgrade', request, socket, head);
    });
  }

  static async start(): Promise<Site> {
    const site = new Site(await builtWidget());
    await new Promise<void>((resolve) => site.server.listen(0, '127.0.0.1', resolve));
    return site;
  }

  get origin(): string {
    return `http://localhost:${(this.server.address() as AddressInfo).port}`;
  }

  get openSockets(): number {
    return this.#sockets.size;
  }

  #openLine(): DirectLine {
    const line = createDirectLine({ bot: this.#bot(), key: this.#key });
    line.attach(this.#doors as Server);
    return line;
  }

  #bot(): Bot {
    return {
      turn: async (message) => {
        this.received.push(message);
        const found = script.find(([word]) => message.text.toLowerCase().includes(word))?.[1] ?? { ...provider, text: `Du skrev: ${message.text.slice(0, 200)}` };
        return { ...found, conversation: message.conversation ?? '' };
      },
      welcome: async ({ conversation }) => ({ ...welcome, conversation: conversation ?? '' }),
      forget: async (conversation) => { this.forgotten.push(conversation); },
    };
  }

  #app(widget: string): express.Express {
    const app = express();
    app.use((_request, response, next) => { response.set({ 'Content-Security-Policy': strictPolicy, 'Cache-Control': 'no-store' }); next(); });
    const page = (file: string): express.RequestHandler => (_request, response) => response.sendFile(join(widget, file));
    app.get('/', page('index.html'));
    app.get('/chat', page('chat.html'));
    app.get('/embed.js', page('embed.js'));
    app.use('/assets', express.static(join(widget, 'assets')));
    app.get('/widget/languages.json', (_request, response) => { response.json(languageTags.map((tag) => ({ tag, name: languages[tag].name, dir: languages[tag].dir, intl: languages[tag].intl }))); });
    app.get('/widget/strings/:file', (request, response) => {
      const tag = request.params.file.replace('.json', '');
      const file = join(repository, 'locales', tag, 'widget.json');
      // Arabic stands for all that is written from right to left; until it has words of its own the English are turned.
      // Swahili is kept back, so that a language without words can be tried.
      const found = tag !== 'sw' && existsSync(file) ? file : undefined;
      if (found === undefined) return void response.sendStatus(404);
      response.json(JSON.parse(readFileSync(found, 'utf8')));
    });
    app.get('/exit', (_request, response) => response.redirect(303, '/neutral'));
    app.get(['/neutral', '/before'], (request, response) => { response.send(`<title>${request.path}</title><p>${request.path}</p>`); });
    app.delete('/api/conversations/:id', (request, response) => {
      this.forgotten.push(request.params.id);
      this.#line.forget(request.params.id);
      response.sendStatus(204);
    });
    app.use('/v3/directline', (request, response, next) => {
      if (this.failPosts !== 0 && request.method === 'POST' && request.path.endsWith('/activities')) return void response.sendStatus(this.failPosts);
      this.#line.handle(request, response, next);
    });
    return app;
  }

  dropSockets(): void {
    for (const socket of this.#sockets) socket.destroy();
  }

  /** What a restart does: conversations are gone from memory, tokens stay good. */
  restart(): void {
    this.#line.close();
    this.#doors.removeAllListeners();
    this.dropSockets();
    this.#line = this.#openLine();
  }

  async stop(): Promise<void> {
    this.#line.close();
    this.dropSockets();
    this.server.closeAllConnections();
    await new Promise((resolve) => this.server.close(resolve));
  }
}

export interface Municipality {
  readonly origin: string;
  /** When set, the neutral page never arrives. */
  slow: boolean;
  readonly stop: () => Promise<void>;
}

/** Somebody else's site with a strict policy and greedy style, which has our loader on it. */
export async function startMunicipality(bot: string, attributes = ''): Promise<Municipality> {
  const app = express();
  const municipality = { slow: false };
  const policy = `default-src 'self'; script-src ${bot}; frame-src ${bot}; style-src 'self'`;
  app.use((_request, response, next) => { response.set('Content-Security-Policy', policy); next(); });
  app.get('/style.css', (_request, response) => {
    response.type('css').send('* { font-size: 9px !important } html { font-size: 62.5% } body > * { transform: translateX(3px) } button { background: lime !important } body > :last-child { display: none } iframe { width: 1px !important }');
  });
  app.get('/favicon.ico', (_request, response) => { response.sendStatus(204); });
  app.get('/', (_request, response) => {
    response.send(`<!doctype html><html lang="nb"><head><title>Kommunen</title><link rel="stylesheet" href="/style.css"><script src="${bot}/embed.js" defer data-municipality="3301" data-language="nb" ${attributes}></script></head><body><h1>Kommunen</h1><a href="/before">lenke</a></body></html>`);
  });
  // The chat as a plain frame, without the loader around it.
  app.get('/plain', (_request, response) => { response.send(`<!doctype html><title>Kommunen</title><h1>Kommunen</h1><iframe src="${bot}/chat" title="Chat" width="600" height="600"></iframe>`); });
  app.get(['/before', '/neutral'], (request, response) => {
    if (!municipality.slow) response.send(`<title>${request.path}</title>`);
  });
  const server = createServer(app);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return Object.assign(municipality, {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    stop: () => new Promise<void>((resolve) => { server.closeAllConnections(); server.close(() => resolve()); }),
  });
}
