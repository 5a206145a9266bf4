import { deviceStore } from '#pages/device-store.ts'

/** Whether single characters act as keys while presenting: kept on this device (WCAG 2.1.4 wants them to be switched off). */
export const letterKeys = deviceStore<boolean>({
  key: 'tokenwalk.present.letters',
  nothing: true,
  isNothing: (on) => on,
  write: () => 'off',
  read: (text) => (text === 'off' ? false : undefined),
})
