/** Everyone who is measured, in the order of the tables. */
export const contestantNames = ['NLP.js, by language', 'NLP.js, all at once', 'MiniSearch', 'nearest n-grams', 'Veiviser, n-grams', 'Veiviser, with meaning'] as const;
export type ContestantName = (typeof contestantNames)[number];
