import { conceptPath } from '#pages/concept/concepts.ts'
import type { Lesson, LessonItem } from './lesson.ts'

/** The lesson that an address names: '45', 'own-2'. */
export type LessonId = string

/** The id of an own lesson by its number on this device: `own-2`. */
export function ownId(key: string): LessonId {
  return `own-${key}`
}

/** The number of an own lesson's id; undefined for a built one. */
export function keyOf(id: LessonId): string | undefined {
  return /^own-([1-9]\d{0,3})$/.exec(id)?.[1]
}

/** The readable plan of a lesson, from the site's root. */
export function planPath(id: LessonId): string {
  const key = keyOf(id)
  return key === undefined ? `/lesson/${id}` : `/set?own=${key}`
}

/** Where an item is presented, from its first step or row, from the site's root. */
export function presentPath(id: LessonId, { items }: Lesson, item: number): string {
  const shows = items[item]?.shows
  const [path, asked] =
    shows?.kind === 'flow'
      ? [shows.flow, { step: shows.steps[0] ?? 1 }]
      : shows?.kind === 'compare'
        ? ['openid-compare', { pair: shows.pair, step: shows.rows[0] ?? 1 }]
        : ['lesson', { pair: `${id}.${item}` }]
  const params = Object.entries({ ...asked, lesson: id, item }).map(([name, value]) => [name, String(value)])
  return `/present/${path}?${new URLSearchParams(params)}`
}

/** Where a learner has the same, from the site's root; undefined for what happens outside the app. */
export function learnerPath({ shows }: LessonItem): string | undefined {
  switch (shows.kind) {
    case 'flow':
      return `/flow/${shows.flow}/step/${shows.steps[0] ?? 1}`
    case 'compare':
      return `/compare/openid?pair=${shows.pair}`
    case 'concept':
      return conceptPath(shows.concept)
    default:
      return undefined
  }
}
