import { defineFlow } from '#flows/kit/define-flow.ts'
import { studioParticipants as participants } from '#flows/kit/parts/studio-participants.ts'
import { cast } from './cast.ts'
import { content } from './content.en.ts'
import { drawer } from './drawer.en.ts'
import { machine } from './machine.ts'
import { quickBreaks } from './quick-breaks.ts'

export default defineFlow({
  id: 'spa-cookies',
  machine,
  cast,
  participants,
  content,
  quickBreaks,
  drawer,
})
