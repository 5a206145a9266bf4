import { flowIndex } from '#flows/registry.ts'
import { pairs } from '#pages/compare/pairs.ts'
import { PresentIndex } from './PresentIndex.tsx'
import { say } from './say.ts'
import { Waiting } from './Waiting.tsx'

const page = 'src/pages/present/PresentPage.tsx'
const compared = { name: say('compare-name') }

/** The pages of presenting as the build writes them: the one where a class begins, and one for all that can be presented. */
export const builtPages = [
  {
    path: '/present',
    title: say('title'),
    description: say('description-index'),
    file: 'src/pages/present/PresentIndex.tsx',
    body: <PresentIndex />,
  },
  ...flowIndex.map(({ id, name, variant, titles }) => ({
    path: `/present/${id}`,
    title: say('title-of', { name: `${name}, ${variant}` }),
    description: say('description', { name: `${name}, ${variant}` }),
    file: page,
    body: <Waiting name={`${name}, ${variant}`} titles={titles} />,
  })),
  {
    path: '/present/openid-compare',
    title: say('title-of', compared),
    description: say('description-compare'),
    file: page,
    body: <Waiting name={compared.name} titles={pairs[0].rows.map(({ title }) => title)} />,
  },
]
