import { type FlowSummary, flowIndex } from '#flows/registry.ts'
import { t } from '#i18n/t.ts'
import { say as sayOfCompare } from '#pages/compare/say.ts'
import { concepts } from '#pages/concept/concepts.en.ts'
import { conceptIndex, conceptPath } from '#pages/concept/concepts.ts'
import { anchorOf } from '#pages/glossary/anchor.ts'
import { meanings } from '#pages/glossary/meanings.en.ts'
import { say as sayOfGlossary } from '#pages/glossary/say.ts'
import { terms } from '#pages/glossary/terms.en.ts'
import { type Translations, translationOf } from '#pages/glossary/translations.ts'
import { say as sayOfHome } from '#pages/home/say.ts'
import { say as sayOfLessons } from '#pages/lesson/say.ts'
import { say as sayOfPresent } from '#pages/present/say.ts'
import { say as sayOfProgress } from '#pages/progress/say.ts'
import { say as sayOfReview } from '#pages/review/say.ts'
import { say as sayShared } from '#pages/say.ts'
import { refusalWords } from '#pages/variants/refusals.en.ts'
import { refusalIndex } from '#pages/variants/refusals.ts'
import type { ToldStep, ToldSteps } from '#trace/told-step.ts'
import type { Entry } from './entry.ts'
import { say } from './say.ts'

const worths = { recommended: 1, good: 0.9, limited: 0.75, history: 0.7 } as const

/**
 * All that can be found, out of the files that the pages themselves show.
 * @param told what happens in each step
 * @param own the learner's own words for the terms
 */
export function entriesFrom(told: ToldSteps, own: Translations): readonly Entry[] {
  return [
    ...flowIndex.flatMap((flow) => [flowEntry(flow), ...stepEntries(flow, told[flow.id] ?? [])]),
    ...refusalIndex.map(
      ({ id, name, variant }): Entry => ({
        href: `/flow/${id}`,
        kind: 'flow',
        title: `${name}, ${variant}`,
        text: refusalWords[id]?.lead ?? '',
        worth: 0.6,
      }),
    ),
    ...terms.map(
      ({ term, words = [] }): Entry => ({
        href: `/glossary#${anchorOf(term)}`,
        kind: 'term',
        title: term,
        text: meanings[term],
        names: [...words, translationOf(own, term)].filter(Boolean),
      }),
    ),
    ...conceptIndex.map(
      (id): Entry => ({
        href: conceptPath(id),
        kind: 'concept',
        title: concepts[id].title,
        text: concepts[id].lead,
      }),
    ),
    ...pages,
  ]
}

const pages: readonly Entry[] = [
  { href: '/', kind: 'page', title: say('home'), text: sayOfHome('lead'), names: [t('brand')] },
  {
    href: '/compare/openid',
    kind: 'page',
    title: sayOfCompare('title'),
    text: sayOfCompare('lead'),
    names: [t('nav-compare')],
  },
  { href: '/present', kind: 'page', title: sayOfPresent('title'), text: sayOfPresent('description-index') },
  { href: '/glossary', kind: 'page', title: sayOfGlossary('title'), text: sayOfGlossary('lead') },
  {
    href: '/progress',
    kind: 'page',
    title: sayOfProgress('title'),
    text: sayOfProgress('lead'),
    names: [t('nav-progress')],
  },
  { href: '/lesson', kind: 'page', title: sayOfLessons('title'), text: sayOfLessons('lead') },
  { href: '/review', kind: 'page', title: sayOfReview('title'), text: sayOfReview('lead') },
]

function flowEntry({ id, name, variant, line, apps, needs, standing }: FlowSummary): Entry {
  return {
    href: `/flow/${id}`,
    kind: 'flow',
    title: `${name}, ${variant}`,
    text: line,
    names: [
      ...apps.map((app) => sayShared(`app-${app}`)),
      ...needs.map((need) => sayShared(`need-${need}`)),
      id,
    ],
    place: { flow: id, step: 0 },
    worth: worths[standing],
  }
}

function stepEntries(
  { id, name, variant, titles, standing }: FlowSummary,
  told: readonly ToldStep[],
): Entry[] {
  return titles.map((title, index) => ({
    href: `/flow/${id}/step/${index + 1}`,
    kind: 'step',
    over: `${name}, ${variant}`,
    title: say('step-title', { step: index + 1, title }),
    text: told[index]?.caption ?? '',
    codes: told[index]?.codes ?? [],
    place: { flow: id, step: index + 1 },
    worth: worths[standing],
  }))
}
