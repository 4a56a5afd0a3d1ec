/** Kinds of danger, most urgent family first; ids are part of the public contract. */
export const dangerKinds = [
  'suicide', 'abroad', 'violence', 'threat', 'forced-marriage', 'fgm', 'sexual-abuse', 'child-harm',
  'trafficking', 'passport', 'control',
] as const;
export type DangerKind = (typeof dangerKinds)[number];

/** now: life or limb, today. danger, worry: a crisis turn. information: a question about the subject. */
export const dangerDegrees = ['now', 'danger', 'worry', 'information'] as const;
export type DangerDegree = (typeof dangerDegrees)[number];

export interface Danger {
  readonly kind: DangerKind;
  readonly degree: DangerDegree;
  /** self: the writer; other: somebody the writer is worried about. */
  readonly who: 'self' | 'other';
  /** Where the first net is not sure: a second look may take the alarm back, when it is plainly against it (somewhat) or only not for it (very). */
  readonly weak?: 'somewhat' | 'very';
}

/**
 * Finds danger in a message. Deterministic, in process, no language model, no network; reads the
 * whole text, however long. Never throws. Null means that nothing points to danger.
 */
export interface DangerRecogniser {
  /** The first net: patterns, and likeness to examples by their letters. */
  readonly recognise: (text: string) => Danger | null;
  /** The same, ready for a second look. */
  readonly look: (text: string) => FirstLook;
}

/** What the first net made of a message. */
export interface FirstLook {
  readonly danger: Danger | null;
  /**
   * Both nets together: what the meaning of the message, window by window, adds. Without embeddings
   * it is the first net alone.
   */
  readonly weighedWith: (vectors: readonly Float32Array[]) => Danger | null;
}

export type PersonalDataKind = 'nationalId' | 'dufNumber' | 'phone' | 'email' | 'bankAccount' | 'name' | 'address' | 'caseNumber';

/** Takes personal data out of a text; what was found is told by kind only. */
export interface PersonalDataRemover {
  remove(text: string): { readonly text: string; readonly found: readonly PersonalDataKind[] };
}
