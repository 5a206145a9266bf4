import { t } from '#i18n/t.ts'
import { Segmented } from '#ui/Segmented.tsx'
import type { Room } from './room.ts'

/** Watch, Predict or Break: how the walk is walked. */
export function ModeSwitch({ room: { player }, onPressed }: { room: Room; onPressed?: () => void }) {
  return (
    <Segmented
      label={t('mode')}
      value={player.mode}
      onPressed={onPressed}
      onChange={(mode) => player.send({ type: 'MODE', mode })}
      options={[
        { value: 'watch', text: t('mode-watch'), hint: t('mode-watch-hint') },
        { value: 'predict', text: t('mode-predict'), hint: t('mode-predict-hint') },
        { value: 'break', text: t('mode-break'), hint: t('mode-break-hint') },
      ]}
    />
  )
}
