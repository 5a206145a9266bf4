import { defineFlow } from '#flows/kit/define-flow.ts'
import { cast } from './cast.ts'
import { content } from './content.en.ts'
import { drawer } from './drawer.en.ts'
import { machine } from './machine.ts'
import { participants } from './participants.ts'
import { quickBreaks } from './quick-breaks.ts'

export default defineFlow({
  id: 'bff-cookies',
  machine,
  cast,
  participants,
  content,
  quickBreaks,
  drawer,
})
