import type { Answer, Titled } from './answer.ts';
import { answerView } from './answer-view.ts';
import { Composer } from './composer.ts';
import { DirectLine, type Activity, type LineState } from './direct-line.ts';
import { byId } from './dom.ts';
import { LanguageMenu } from './language-menu.ts';
import { armClose, armExit, framed, tellLoader } from './leave.ts';
import { Log, type OwnMessage } from './log.ts';
import { dressPage, fetchLanguages, fetchWording, fill, norwegianWording, pickLanguage, type Language, type Wording } from './words.ts';

/** Longest that an answer waits for buttons in its own language, in milliseconds. */
const longestWait = 1500;

/** The chat page: joins the line, the conversation on the page and the controls. */
export class Chat {
  readonly #parameters = new URLSearchParams(location.search);
  readonly #wanted = [this.#parameters.get('language') ?? '', ...navigator.languages];
  readonly #log = new Log();
  readonly #line = new DirectLine(
    {
      activity: (activity) => this.#hear(activity),
      state: (state) => this.#lineState(state),
      restarted: (kept) => this.#restarted(kept),
    },
    this.#wanted.find((tag) => tag !== '') ?? 'nb',
  );
  readonly #composer = new Composer(norwegianWording, (text) => this.#say({ value: text, title: text }));
  /** Own messages whose echo has not come. */
  readonly #unheard = new Map<string, OwnMessage>();
  readonly #kept = new Set<string>();
  readonly #user = randomId();
  readonly #exit = byId<HTMLAnchorElement>('exit');
  #languages: readonly Language[] = [norwegianWording.language];
  #language: Language = norwegianWording.language;
  #wording: Wording = norwegianWording;
  #menu: LanguageMenu | undefined;
  #showing = Promise.resolve();
  #chosen = false;
  #caseworker = false;

  async start(): Promise<void> {
    armExit(this.#exit, {
      forget: () => this.#line.forget(this.#kept),
      escape: () => { if (!this.#menu?.close()) tellLoader({ veiviser: 'close' }); },
    });
    armClose();
    this.#armFocus();
    byId('audience').addEventListener('click', () => this.#switchAudience());
    const started = this.#line.start();
    this.#languages = await fetchLanguages();
    this.#menu = new LanguageMenu(this.#languages, (language) => void this.#choose(language));
    await this.#use(pickLanguage(this.#wanted, this.#languages) ?? this.#language);
    await started;
  }

  /** Fine pointers have a keyboard: straight to the field. On a phone the keyboard would hide the welcome. */
  #armFocus(): void {
    byId('skip').addEventListener('click', (event) => { event.preventDefault(); this.#composer.focus(); });
    const focus = () => (matchMedia('(pointer: fine)').matches ? this.#composer.focus() : byId('heading').focus({ preventScroll: true }));
    if (framed) window.addEventListener('message', (event) => { if (event.source === window.parent && event.data?.veiviser === 'shown') focus(); });
  }

  /** Turns the page's own words to a language, or to the nearest that has them, and says so. */
  async #use(language: Language): Promise<void> {
    const wording = (await fetchWording(language)) ?? (await this.#substitute(language));
    this.#language = language;
    this.#wording = wording;
    dressPage(wording);
    this.#composer.use(wording);
    this.#menu?.mark(language, wording);
    if (wording.language !== language) this.#log.note(fill(wording.words.language.notYet, { name: language.name }));
  }

  async #substitute(language: Language): Promise<Wording> {
    if (this.#wording.language.tag !== 'nb') return this.#wording;
    const english = language.tag === 'nn' ? undefined : this.#languages.find(({ tag }) => tag === 'en');
    return (english && (await fetchWording(english))) ?? norwegianWording;
  }

  async #choose(language: Language): Promise<void> {
    this.#chosen = true;
    await this.#use(language);
    this.#say({ value: `/language ${language.tag}`, title: language.name });
  }

  #switchAudience(): void {
    this.#caseworker = !this.#caseworker;
    byId('audience').setAttribute('aria-pressed', String(this.#caseworker));
    const audience = this.#caseworker ? 'caseworker' : 'participant';
    this.#say({ value: `/audience ${audience}`, title: this.#wording.words.audience[audience] });
  }

  #say(choice: Titled): void {
    const pressed = document.activeElement?.classList.contains('choice') === true;
    const message = this.#log.own(choice.title, this.#wording);
    if (pressed) this.#log.focus();
    this.#send(choice.value, message);
  }

  /** Sends a text; `message` is its place on the page. Nothing written is lost: what fails can be tried again. */
  #send(text: string, message: OwnMessage): void {
    const id = randomId();
    const attempt = async (): Promise<void> => {
      message.sending(this.#wording);
      this.#log.busy(this.#wording);
      const outcome = await this.#line.post(this.#activity(id, text));
      if (outcome === 'ended') return attempt();
      // The echo may have come though the reply to our request did not.
      if (outcome === 'failed' && this.#unheard.has(id)) message.failed(this.#wording, () => void attempt());
      else message.sent();
    };
    this.#unheard.set(id, message);
    void attempt();
  }

  #activity(id: string, text: string): Readonly<Record<string, unknown>> {
    const municipality = this.#parameters.get('municipality');
    return {
      type: 'message',
      from: { id: this.#user, role: 'user' },
      text,
      locale: this.#language.tag,
      channelData: { clientActivityID: id, languageHint: this.#language.tag, ...(municipality === null ? {} : { municipality }) },
    };
  }

  #hear(activity: Activity): void {
    const own = activity.channelData?.clientActivityID;
    if (own !== undefined && activity.from?.role !== 'bot') {
      this.#unheard.get(own)?.sent();
      this.#unheard.delete(own);
      return;
    }
    if (activity.from?.id === this.#user) return;
    if (activity.type === 'typing') this.#log.busy(this.#wording);
    if (activity.type === 'message') {
      const answer = activity.channelData?.answer ?? plain(activity, this.#language.tag);
      this.#showing = this.#showing.then(() => this.#show(answer));
    }
    if (activity.type === 'endOfConversation') this.#log.idle();
  }

  /** Answers stand in the order they came, also when one waits for the words of another language. */
  async #show(answer: Answer): Promise<void> {
    this.#kept.add(answer.conversation);
    this.#kept.delete('');
    // Should the script fail later, the link alone tells the server what to forget.
    this.#exit.href = `/exit?${new URLSearchParams([...this.#kept].map((id) => ['conversation', id]))}`;
    await Promise.race([this.#follow(answer), new Promise((resolve) => setTimeout(resolve, longestWait))]);
    this.#log.answer(
      answerView(answer, {
        wording: this.#wording,
        languageOf: (tag) => this.#languages.find((language) => language.tag === tag),
        say: (choice) => this.#say(choice),
      }),
    );
  }

  /** Who writes another language than the page has most likely cannot read its buttons. */
  async #follow(answer: Answer): Promise<void> {
    const language = this.#languages.find(({ tag }) => tag === answer.textLanguage);
    if (this.#chosen || language === undefined || language.tag === this.#language.tag) return;
    await this.#use(language);
  }

  #lineState(state: LineState): void {
    byId('line').textContent = state === 'offline' ? this.#wording.words.line.offline : '';
  }

  /** A conversation that begins from nothing does not know the switch: it is said again. */
  #restarted(kept: boolean): void {
    this.#log.idle();
    this.#log.note(this.#wording.words.line.restarted);
    if (this.#caseworker && !kept) this.#send('/audience caseworker', unseen);
  }
}

/** What the page says by itself has no place on it. */
const unseen: OwnMessage = { sending: () => undefined, sent: () => undefined, failed: () => undefined };

/** A message without our answer in it, as another bot on the same line might send. */
function plain(activity: Activity, language: string): Answer {
  const actions = activity.suggestedActions?.actions ?? [];
  return {
    status: 'answered', language, textLanguage: language, title: '', text: activity.text ?? '',
    alternatives: [], reasons: [], sources: [], contacts: [], needs: null, crisis: null,
    suggestions: actions.map((action) => ({ title: action.title ?? '', value: typeof action.value === 'string' ? action.value : (action.title ?? '') })),
    wording: 'curated', reviewOverdue: false, conversation: '',
  };
}

/** Works also where the page is not served over HTTPS, unlike crypto.randomUUID. */
function randomId(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(12)), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
