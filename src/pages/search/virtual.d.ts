declare module 'virtual:told-steps' {
  import type { ToldSteps } from '#trace/told-step.ts'

  /** Written by src/node/build/told-steps-plugin.ts. */
  export const toldSteps: ToldSteps
}
