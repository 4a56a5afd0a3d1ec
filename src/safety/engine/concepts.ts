/**
 * The ideas that the word lists of all languages (`locales/<tag>/danger.tsv`) name. Combinations
 * of them mean danger; no list of one language needs to know the others.
 */
export const concepts = [
  // People
  'ME', 'KIN', 'CHILD', 'GIRL', 'OTHER', 'BOSS',
  // Forced marriage and being taken abroad
  'MARRY', 'FORCE', 'UNWILL', 'ARRANGED', 'TRAVEL', 'NORETURN', 'HELDABROAD',
  // Documents
  'DOC', 'TAKE', 'TAKENDOC',
  // Genital mutilation
  'CUT', 'WOMANRITE',
  // Violence, threats
  'HIT', 'HITME', 'INJURY', 'COVERUP', 'RAGE', 'KILL', 'KILLME', 'THREAT', 'STALK', 'WEAPON',
  // Control
  'LOCK', 'FORBID', 'FREEDOM', 'WATCH', 'HONOUR', 'LOVE',
  // Sexual abuse
  'RAPE', 'TOUCH', 'SECRET',
  // Children
  'NEGLECT', 'PUNISH', 'HURTCHILD',
  // Trafficking
  'NOPAY', 'DEBT', 'SELL',
  // Suicide
  'DIE', 'DIEWEAK', 'FAREWELL',
  // Circumstances
  'NOW', 'HELP', 'FEAR',
  // Guards: what makes the same words harmless
  // (DENIED is no find of its own: it takes away what shares a word with it, "does not beat me")
  'INFO', 'JOKE', 'PASTOK', 'WILLING', 'AUTH', 'BENIGN', 'BOY', 'IDIOM', 'DENIED',
  // Names of the subjects, as in laws and leaflets
  'S-MARRIAGE', 'S-ABROAD', 'S-PASSPORT', 'S-FGM', 'S-VIOLENCE', 'S-THREAT', 'S-CONTROL', 'S-SEXUAL', 'S-CHILD', 'S-TRAFFICKING', 'S-SUICIDE',
] as const;

export type Concept = (typeof concepts)[number];

export const conceptNumber: ReadonlyMap<string, number> = new Map(concepts.map((concept, number) => [concept, number]));

/** People, things and circumstances, which mean nothing alone. */
export const context: ReadonlySet<Concept> = new Set(['ME', 'KIN', 'CHILD', 'GIRL', 'OTHER', 'BOSS', 'MARRY', 'TRAVEL', 'DOC', 'FREEDOM', 'NOW', 'HELP']);
