// What stands beside the caption after the learner has done something: a plain walk never asks for it.
export { BreakHelp } from './BreakHelp.tsx'
export { SaidNo } from './SaidNo.tsx'
export { Verdict } from './Verdict.tsx'
