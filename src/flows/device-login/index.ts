import { defineFlow } from '#flows/kit/define-flow.ts'
import { deviceParticipants } from '#flows/kit/parts/device-participants.ts'
import { cast } from './cast.ts'
import { content } from './content.en.ts'
import { drawer } from './drawer.en.ts'
import { machine } from './machine.ts'
import { quickBreaks } from './quick-breaks.ts'

export default defineFlow({
  id: 'device-login',
  machine,
  cast,
  participants: deviceParticipants,
  content,
  quickBreaks,
  drawer,
})
