import { type Pair, valueOf } from '#protocol/pairs.ts'
import { lina } from './cast.ts'
import type { LearnerEvent } from './records.ts'
import type { World } from './world.ts'

/** What a person fills into these fields of a form. NEXT does what the story wants: the right password, then Allow. */
export function typed(world: World, event: LearnerEvent, names: readonly string[]): Pair[] {
  const given =
    event.type === 'ENTER' ? event.form : [...known(world), ['decision', decision(event)] as const]
  return names.map((name) => [name, valueOf(given, name) ?? ''])
}

function decision(event: LearnerEvent): string {
  return event.type === 'DENY' ? 'deny' : 'allow'
}

/** What she knows by heart, and what she reads on the screens of apps. */
function known({ cast, apps }: World): Pair[] {
  const read = cast.apps.flatMap((app) => app.tells?.(apps.get(app.id)) ?? [])
  return [['username', lina.username], ['password', lina.password], ...read]
}
