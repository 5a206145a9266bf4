import type { Command } from '#pages/present/keys.ts'
import type { PresentEvent, Presenting } from '#pages/present/machine.ts'
import { scales } from '#pages/present/view.ts'

/** What a key means for the machine; undefined for what a window does itself (full screen, another window). */
export function eventOf(
  command: Command,
  { view, overlay }: Presenting,
  now: number,
): PresentEvent | undefined {
  const toggle = (wanted: 'help' | 'steps' | 'break') =>
    ({ type: 'OVERLAY', overlay: overlay === wanted ? null : wanted }) as const
  switch (command) {
    case 'next':
      return { type: 'NEXT', now }
    case 'back':
      return { type: 'BACK' }
    case 'next-step':
      return { type: 'NEXT_STEP', now }
    case 'back-step':
      return { type: 'BACK_STEP' }
    case 'first':
      return { type: 'FIRST' }
    case 'last':
      return { type: 'LAST' }
    case 'vote-a':
      return { type: 'VOTE', choice: 0, by: 1 }
    case 'vote-b':
      return { type: 'VOTE', choice: 1, by: 1 }
    case 'vote-c':
      return { type: 'VOTE', choice: 2, by: 1 }
    case 'unvote-a':
      return { type: 'VOTE', choice: 0, by: -1 }
    case 'unvote-b':
      return { type: 'VOTE', choice: 1, by: -1 }
    case 'unvote-c':
      return { type: 'VOTE', choice: 2, by: -1 }
    case 'go-to':
      return toggle('steps')
    case 'hide-next':
      return { type: 'HIDE_NEXT' }
    case 'reveal':
      return { type: 'REVEAL' }
    case 'ledger':
      return { type: 'PANEL', panel: 'ledger' }
    case 'wire':
      return { type: 'PANEL', panel: 'wire' }
    case 'break':
      return toggle('break')
    case 'clock':
      return { type: 'CLOCK', now }
    case 'blank':
      return { type: 'BLANK' }
    case 'spotlight':
      return { type: 'SPOTLIGHT' }
    case 'spot-up':
      return { type: 'SPOT_BY', by: -1 }
    case 'spot-down':
      return { type: 'SPOT_BY', by: 1 }
    case 'larger':
      return { type: 'SCALE', to: view.scale + scales.step }
    case 'smaller':
      return { type: 'SCALE', to: view.scale - scales.step }
    case 'natural-size':
      return { type: 'SCALE', to: scales.least }
    case 'look':
      return { type: 'LOOK' }
    case 'help':
      return toggle('help')
    case 'escape':
      return { type: 'ESCAPE' }
    case 'full-screen':
    case 'window':
      return undefined
  }
}
