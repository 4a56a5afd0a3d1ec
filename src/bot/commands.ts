/**
 * What a button sends as text. Doors show the title and send the command, so that a tap means the
 * same in every language and channel; people need not know them.
 */
export type Command =
  | { readonly name: 'topic'; readonly topic: string }
  | { readonly name: 'check' | 'changes'; readonly rule: string }
  | { readonly name: 'fact'; readonly fact: string; readonly value: string }
  | { readonly name: PlainCommand }
  | { readonly name: 'language'; readonly language: string }
  | { readonly name: 'audience'; readonly audience: string }
  | { readonly name: 'helpful'; readonly yes: boolean }
  | { readonly name: 'crisis'; readonly choice: string };

/** Commands that stand alone. */
const plain = ['unknown', 'why', 'stop', 'person', 'startover', 'forget', 'help', 'languages', 'repeat'] as const;
export type PlainCommand = (typeof plain)[number];

export function isCommand(text: string): boolean {
  return /^\/[a-z]/.test(text);
}

/** Reads a command; undefined for ordinary text and for a command that does not exist. */
export function parseCommand(text: string): Command | undefined {
  const [head = '', first = '', ...rest] = text.trim().split(/\s+/);
  const name = head.slice(1);
  if (!isCommand(head)) return undefined;
  if ((plain as readonly string[]).includes(name)) return { name: name as PlainCommand };
  switch (name) {
    case 'topic': return { name, topic: first };
    case 'check':
    case 'changes': return { name, rule: first };
    case 'fact': return { name, fact: first, value: rest.join(' ') };
    case 'language': return { name, language: [first, ...rest].join(' ') };
    case 'audience': return { name, audience: first };
    case 'helpful': return { name, yes: first === 'yes' };
    case 'crisis': return { name, choice: first };
    default: return undefined;
  }
}

/** Commands as button values. */
export const say = {
  topic: (topic: string) => `/topic ${topic}`,
  check: (rule: string) => `/check ${rule}`,
  changes: (rule: string) => `/changes ${rule}`,
  fact: (fact: string, value: string | number | boolean) => `/fact ${fact} ${value}`,
  language: (language: string) => `/language ${language}`,
  audience: (audience: string) => `/audience ${audience}`,
  helpful: (yes: boolean) => `/helpful ${yes ? 'yes' : 'no'}`,
  crisis: (choice: string) => `/crisis ${choice}`,
  plain: (name: PlainCommand) => `/${name}`,
} as const;
