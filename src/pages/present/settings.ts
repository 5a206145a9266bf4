import { deviceStore } from '#pages/device-store.ts'

/** Whether the left arrow leads on, for who reads from right to left. (The picture stays as it is, so by default the right one does.) */
export const leftIsNext = deviceStore<boolean>({
  key: 'tokenwalk.present.arrows',
  nothing: false,
  isNothing: (on) => !on,
  write: () => 'left',
  read: (text) => (text === 'left' ? true : undefined),
})

/** Whether single characters act as keys while presenting: kept on this device (WCAG 2.1.4 wants them to be switched off). */
export const letterKeys = deviceStore<boolean>({
  key: 'tokenwalk.present.letters',
  nothing: true,
  isNothing: (on) => on,
  write: () => 'off',
  read: (text) => (text === 'off' ? false : undefined),
})
