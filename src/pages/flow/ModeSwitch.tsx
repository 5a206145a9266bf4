import { t } from '#i18n/t.ts'
import { Segmented } from '#ui/Segmented.tsx'
import type { Room } from './room.ts'

interface Props extends Pick<Room['player'], 'mode' | 'send'> {
  onPressed?: () => void
}

/** Watch, Predict or Break: how the walk is walked. */
export function ModeSwitch({ mode, send, onPressed }: Props) {
  return (
    <Segmented
      label={t('mode')}
      value={mode}
      onPressed={onPressed}
      onChange={(mode) => send({ type: 'MODE', mode })}
      options={[
        { value: 'watch', text: t('mode-watch'), hint: t('mode-watch-hint') },
        { value: 'predict', text: t('mode-predict'), hint: t('mode-predict-hint') },
        { value: 'break', text: t('mode-break'), hint: t('mode-break-hint') },
      ]}
    />
  )
}
