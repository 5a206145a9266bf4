import type { StepWords } from '#flows/kit/types.ts'

/** Words of a step that another flow teaches (`auth-code-login/3`), with what is different here. */
export function reviewed(words: StepWords, review: string, differs: Partial<StepWords> = {}): StepWords {
  return { ...words, ...differs, predict: { ...words.predict, ...differs.predict, review } }
}
