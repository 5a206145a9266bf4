import { later } from '#ui/later.ts'

/** What the two acts on a token show: loaded when one of them is done. */
export const tokenActs = later(() => import('./Result.tsx'))
