import { photoImportArrows } from '#flows/kit/arrows/photo-import.ts'
import { photoImport } from '#flows/kit/parts/photo-import.ts'
import { flowSetup } from '#flows/kit/setup.ts'

/** What was before: PaperKite got Lina's photos, and with them a refresh token. */
export const before = flowSetup.createMachine({
  id: 'before-refresh-token',
  initial: 'ready',
  states: { ...photoImport(photoImportArrows), homeShown: { meta: { step: 10, done: true } } },
})
