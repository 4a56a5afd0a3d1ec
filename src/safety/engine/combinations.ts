import type { DangerDegree, DangerKind } from '../ports.ts';
import type { Concept } from './concepts.ts';

/** Two concepts within a few words of each other make a third: "beats" near "me". */
export interface Nearness {
  readonly first: Concept;
  readonly second: Concept;
  /** Most words between them. */
  readonly words: number;
  readonly gives: Concept;
}

export const nearnesses: readonly Nearness[] = [
  { first: 'HIT', second: 'ME', words: 3, gives: 'HITME' },
  { first: 'KILL', second: 'ME', words: 3, gives: 'KILLME' },
  { first: 'TAKE', second: 'DOC', words: 5, gives: 'TAKENDOC' },
  { first: 'HIT', second: 'CHILD', words: 3, gives: 'HURTCHILD' },
];

/**
 * What a combination of concepts in one stretch of a message means.
 *
 * `plain` combinations speak for themselves: only a joke or a past that is over stands against
 * them. The others also yield to signs of a question about the subject or of an everyday matter.
 */
export interface Combination {
  readonly kind: DangerKind;
  readonly degree: Exclude<DangerDegree, 'now' | 'information'>;
  readonly all: readonly Concept[];
  readonly plain: boolean;
  readonly unless: readonly Concept[];
}

type Degree = Combination['degree'];

const says = (kind: DangerKind, degree: Degree, all: string, unless = ''): Combination => ({ kind, degree, all: words(all), plain: false, unless: words(unless) });
const plainly = (kind: DangerKind, degree: Degree, all: string, unless = ''): Combination => ({ kind, degree, all: words(all), plain: true, unless: words(unless) });
const words = (list: string): Concept[] => list.split(' ').filter((word) => word !== '') as Concept[];

/** Within one degree the first that fits gives the kind. */
export const combinations: readonly Combination[] = [
  plainly('suicide', 'danger', 'DIE', 'IDIOM'),
  says('suicide', 'danger', 'FAREWELL DIEWEAK'),
  says('suicide', 'danger', 'FAREWELL NOW'),
  says('suicide', 'worry', 'DIEWEAK'),
  says('suicide', 'worry', 'FAREWELL'),

  plainly('fgm', 'danger', 'WOMANRITE GIRL', 'BOY'),
  says('fgm', 'danger', 'WOMANRITE', 'BOY'),
  says('fgm', 'danger', 'CUT GIRL', 'BOY'),
  says('fgm', 'danger', 'CUT KIN', 'BOY'),
  says('fgm', 'danger', 'CUT TRAVEL', 'BOY'),
  says('fgm', 'danger', 'CUT FEAR', 'BOY'),
  says('fgm', 'danger', 'CUT ME', 'BOY'),
  says('fgm', 'danger', 'S-FGM TRAVEL', 'BOY'),
  says('fgm', 'danger', 'S-FGM NOW', 'BOY'),
  says('fgm', 'danger', 'S-FGM FEAR', 'BOY'),
  says('fgm', 'worry', 'S-FGM KIN', 'BOY'),

  plainly('forced-marriage', 'danger', 'MARRY FORCE'),
  plainly('forced-marriage', 'danger', 'MARRY UNWILL'),
  says('forced-marriage', 'danger', 'ARRANGED UNWILL'),
  says('forced-marriage', 'danger', 'MARRY LOCK'),
  says('forced-marriage', 'danger', 'MARRY THREAT'),
  says('forced-marriage', 'danger', 'MARRY ARRANGED'),
  says('forced-marriage', 'danger', 'ARRANGED KIN'),
  says('forced-marriage', 'danger', 'ARRANGED TRAVEL'),
  says('forced-marriage', 'danger', 'ARRANGED OTHER'),
  says('forced-marriage', 'worry', 'ARRANGED MARRY'),
  says('forced-marriage', 'worry', 'ARRANGED FEAR'),
  says('forced-marriage', 'worry', 'MARRY FEAR KIN'),
  says('forced-marriage', 'danger', 'S-MARRIAGE NOW'),
  says('forced-marriage', 'danger', 'S-MARRIAGE FEAR'),
  says('forced-marriage', 'danger', 'S-MARRIAGE UNWILL'),
  says('forced-marriage', 'danger', 'S-MARRIAGE HELP'),

  plainly('abroad', 'danger', 'HELDABROAD'),
  plainly('abroad', 'danger', 'TRAVEL NORETURN'),
  says('abroad', 'danger', 'TRAVEL UNWILL', 'AUTH'),
  says('abroad', 'danger', 'TRAVEL FORCE', 'AUTH'),
  says('abroad', 'danger', 'TRAVEL TAKENDOC'),
  says('abroad', 'danger', 'NORETURN KIN'),
  says('abroad', 'danger', 'NORETURN UNWILL'),
  says('abroad', 'worry', 'NORETURN TRAVEL'),
  says('abroad', 'worry', 'NORETURN FEAR'),
  says('abroad', 'worry', 'TRAVEL FEAR KIN', 'AUTH'),
  says('abroad', 'danger', 'TRAVEL HELP NOW', 'AUTH'),

  says('child-harm', 'danger', 'PUNISH KIN'),
  says('child-harm', 'danger', 'PUNISH HIT'),
  says('child-harm', 'danger', 'PUNISH FEAR'),

  plainly('violence', 'danger', 'HITME'),
  says('violence', 'danger', 'HIT KIN'),
  says('violence', 'danger', 'HIT FEAR'),
  says('violence', 'danger', 'INJURY COVERUP'),
  says('violence', 'danger', 'INJURY KIN'),
  says('violence', 'danger', 'INJURY FEAR'),
  says('violence', 'danger', 'COVERUP KIN'),
  says('violence', 'danger', 'RAGE FEAR'),
  says('violence', 'danger', 'RAGE LOCK'),
  says('violence', 'danger', 'RAGE HELP'),
  says('violence', 'danger', 'INJURY RAGE'),
  says('violence', 'worry', 'COVERUP'),
  says('violence', 'worry', 'RAGE KIN'),
  says('violence', 'worry', 'RAGE CHILD'),
  says('violence', 'worry', 'S-VIOLENCE FEAR'),
  says('violence', 'danger', 'FEAR KIN LOCK'),
  says('violence', 'danger', 'FEAR KIN HELP'),

  plainly('threat', 'danger', 'KILLME', 'IDIOM'),
  says('threat', 'danger', 'KILL KIN THREAT'),
  says('threat', 'danger', 'THREAT KIN'),
  says('threat', 'danger', 'THREAT FEAR'),
  says('threat', 'danger', 'THREAT STALK'),
  says('threat', 'danger', 'THREAT OTHER'),
  says('threat', 'danger', 'WEAPON KIN'),
  says('threat', 'danger', 'WEAPON THREAT'),
  says('threat', 'danger', 'WEAPON RAGE'),
  says('threat', 'danger', 'STALK'),
  says('threat', 'danger', 'KILL KIN FEAR'),

  plainly('sexual-abuse', 'danger', 'RAPE'),
  says('sexual-abuse', 'danger', 'TOUCH KIN'),
  says('sexual-abuse', 'danger', 'TOUCH CHILD'),
  says('sexual-abuse', 'danger', 'TOUCH FEAR'),
  says('sexual-abuse', 'danger', 'TOUCH SECRET'),
  says('sexual-abuse', 'danger', 'TOUCH BOSS'),
  says('sexual-abuse', 'danger', 'TOUCH UNWILL'),
  says('sexual-abuse', 'danger', 'TOUCH NOW'),
  says('sexual-abuse', 'worry', 'SECRET CHILD'),
  says('sexual-abuse', 'worry', 'SECRET FEAR'),

  plainly('child-harm', 'danger', 'HURTCHILD', 'BENIGN'),
  says('child-harm', 'danger', 'HIT CHILD'),
  says('child-harm', 'danger', 'INJURY CHILD'),
  says('child-harm', 'danger', 'LOCK CHILD'),
  says('child-harm', 'worry', 'NEGLECT CHILD'),

  plainly('trafficking', 'danger', 'SELL'),
  says('trafficking', 'danger', 'NOPAY BOSS'),
  says('trafficking', 'danger', 'NOPAY TAKENDOC'),
  says('trafficking', 'danger', 'NOPAY DEBT'),
  says('trafficking', 'danger', 'NOPAY THREAT'),
  says('trafficking', 'danger', 'NOPAY LOCK'),
  says('trafficking', 'danger', 'NOPAY FORBID'),
  says('trafficking', 'danger', 'DEBT BOSS'),
  says('trafficking', 'danger', 'DEBT LOCK'),
  says('trafficking', 'danger', 'DEBT TAKENDOC'),
  says('trafficking', 'danger', 'DEBT THREAT'),
  says('trafficking', 'danger', 'DEBT FEAR'),
  says('trafficking', 'danger', 'DEBT FORCE'),
  says('trafficking', 'danger', 'DEBT NOW'),
  says('trafficking', 'danger', 'BOSS FORCE'),
  says('trafficking', 'danger', 'BOSS LOCK'),
  says('trafficking', 'danger', 'BOSS THREAT'),

  says('passport', 'danger', 'TAKENDOC', 'AUTH'),
  says('passport', 'danger', 'DOC TAKE KIN', 'AUTH'),
  says('passport', 'danger', 'DOC TAKE BOSS', 'AUTH'),
  says('passport', 'worry', 'DOC TAKE FEAR', 'AUTH'),

  plainly('control', 'danger', 'HONOUR LOVE'),
  says('control', 'danger', 'LOCK KIN'),
  says('control', 'danger', 'LOCK HELP'),
  says('control', 'danger', 'LOCK FEAR'),
  says('control', 'danger', 'LOCK TAKE'),
  says('control', 'danger', 'LOCK FREEDOM'),
  says('control', 'danger', 'LOCK NOW'),
  says('control', 'danger', 'HONOUR KIN'),
  says('control', 'danger', 'LOVE KIN FEAR'),
  says('control', 'danger', 'LOVE KIN FORBID'),
  says('control', 'danger', 'LOVE KIN TAKE'),
  says('control', 'danger', 'WATCH KIN'),
  says('control', 'danger', 'WATCH FORBID'),
  says('control', 'danger', 'FORBID FREEDOM KIN'),
  says('control', 'worry', 'FORBID FREEDOM'),
  says('control', 'worry', 'WATCH FEAR'),
  says('control', 'worry', 'HONOUR FEAR'),
];

/** What names a subject without saying that anybody is in danger. */
export const subjects: readonly (readonly [Concept, DangerKind])[] = [
  ['S-SUICIDE', 'suicide'], ['S-FGM', 'fgm'], ['S-MARRIAGE', 'forced-marriage'], ['S-ABROAD', 'abroad'], ['S-SEXUAL', 'sexual-abuse'],
  ['S-TRAFFICKING', 'trafficking'], ['S-THREAT', 'threat'], ['S-CONTROL', 'control'], ['S-CHILD', 'child-harm'], ['S-VIOLENCE', 'violence'], ['S-PASSPORT', 'passport'],
];
