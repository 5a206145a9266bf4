// What stands beside the caption after the learner has done something: no first paint needs it.
export { BreakHelp } from './BreakHelp.tsx'
export { metBefore } from './met-before.ts'
export { Verdict } from './Verdict.tsx'
