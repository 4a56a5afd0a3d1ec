/**
 * The answer as the public contract gives it in `channelData.answer`; only what the page shows.
 * A test checks that the server's own type fits.
 */
export interface Titled {
  readonly value: string;
  readonly title: string;
}

export interface Contact {
  readonly id: string;
  readonly name: string;
  readonly phone?: string | undefined;
  readonly url?: string | undefined;
  readonly openNow: boolean;
  /** When a closed phone is answered next, in words. */
  readonly opens?: string | undefined;
}

export interface Source {
  readonly title: string;
  readonly url: string;
  readonly section?: string | undefined;
  readonly checkedOn: string;
}

export interface Reason {
  readonly code: string;
  readonly text: string;
  readonly section?: string | undefined;
}

export interface Answer {
  readonly status: string;
  readonly language: string;
  readonly textLanguage: string;
  readonly title: string;
  readonly text: string;
  readonly alternatives: readonly { readonly topic: string; readonly title: string }[];
  readonly reasons: readonly Reason[];
  readonly sources: readonly Source[];
  readonly contacts: readonly Contact[];
  readonly suggestions: readonly Titled[];
  readonly needs: { readonly question: string; readonly choices: readonly Titled[]; readonly why: string } | null;
  readonly crisis: { readonly kind: string; readonly degree: string } | null;
  readonly wording: 'curated' | 'model';
  readonly reviewOverdue: boolean;
  readonly conversation: string;
}
