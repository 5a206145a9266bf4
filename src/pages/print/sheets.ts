import { say } from './say.ts'

/** The sheets that belong to no single flow. */
export const classSheets = [
  { path: '/print/compare', name: say('compare'), description: say('compare-description') },
  { path: '/print/choose-flow', name: say('tree'), description: say('tree-description') },
  { path: '/print/glossary', name: say('glossary'), description: say('glossary-description') },
  { path: '/print/vote-cards', name: say('votes'), description: say('votes-description') },
] as const
