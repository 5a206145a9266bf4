import type { StepWords } from '#flows/kit/types.ts'
import { logsIn } from '#flows/kit/words/login.en.ts'
import { reviewed } from '#flows/kit/words/reviewed.ts'

/** Steps 5 and 6: Lina's part and the code (RFC 6749 sections 4.1.2 and 10.2, RFC 7636 sections 1 and 4.4). */
export const consent = {
  5: reviewed(logsIn, 'auth-code-login/4', { seenBy: 'Lina, browser, SkyAlbum ID. Not PaperKite Mobile.' }),
} satisfies Readonly<Record<number, StepWords>>
