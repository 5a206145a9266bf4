import { deviceStore } from '#pages/device-store.ts'
import { readTranslations, type Translations, writeTranslations } from './translations.ts'

/** The translations kept on this device. */
export const {
  now: translationsNow,
  change: changeTranslations,
  use: useTranslations,
} = deviceStore<Translations>({
  key: 'tokenwalk.translations',
  nothing: {},
  isNothing: (translations) => Object.keys(translations).length === 0,
  write: writeTranslations,
  read: readTranslations,
})
