/** Everything the check of the knowledge looks for, in the order of its report. */
export const checks = {
  schema: 'Files and topics that are not as they must be',
  unfinished: 'Texts and questions still marked TODO',
  'dead-key': 'Keys that name nothing',
  'bare-fact': 'Figures, numbers and addresses that are not keys',
  'missing-translation': 'Texts that a language lacks',
  'stale-translation': 'Translations of another version of the source text',
  'other-keys': 'Translations that name other figures, contacts or sections than the source text',
  'source-unchecked': 'Sources without the day on which they were checked',
  'few-questions': 'Topics with too few example questions',
  unreachable: 'Topics that no question and no other topic leads to',
  'near-duplicate': 'Almost the same question under two topics',
  'reading-level': 'Texts that are hard to read',
  'too-long': 'Answers with too many words',
  'review-overdue': 'Reviews that are overdue',
  'crisis-contact': 'Crisis contacts that nobody has checked for a long time',
} as const;

export type CheckName = keyof typeof checks;

/** One thing that is not in order. Only errors make the command fail. */
export interface Finding {
  readonly check: CheckName;
  readonly level: 'error' | 'warning';
  /** A file under locales/, or the name of the topic, contact or figure. */
  readonly where: string;
  readonly problem: string;
}

export function error(check: CheckName, where: string, problem: string): Finding {
  return { check, level: 'error', where, problem };
}

export function warning(check: CheckName, where: string, problem: string): Finding {
  return { check, level: 'warning', where, problem };
}
