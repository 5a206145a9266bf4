import { deviceStore } from '#pages/device-store.ts'
import { readProgress, writeProgress } from './file.ts'
import type { Progress } from './progress.ts'

/** The progress kept on this device. */
export const {
  now: progressNow,
  change: changeProgress,
  use: useProgress,
} = deviceStore<Progress>({
  key: 'tokenwalk.progress',
  nothing: {},
  isNothing: (progress) => Object.keys(progress).length === 0,
  write: writeProgress,
  read: readProgress,
})
