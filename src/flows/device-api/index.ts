import { deviceBreaks } from '#flows/kit/breaks/device.ts'
import { defineFlow } from '#flows/kit/define-flow.ts'
import { deviceParticipants } from '#flows/kit/parts/device-participants.ts'
import { otherPhotoTokens } from '#flows/kit/words/drawer.en.ts'
import { cast } from './cast.ts'
import { content } from './content.en.ts'
import { machine } from './machine.ts'

export default defineFlow({
  id: 'device-api',
  machine,
  cast,
  participants: deviceParticipants,
  content,
  quickBreaks: deviceBreaks,
  drawer: otherPhotoTokens,
})
