import { type ComponentType, createElement, lazy, useMemo } from 'react'

interface Bringing<Props> {
  /** What has come; undefined until then. */
  now: () => ComponentType<Props> | undefined
  /** Loads the page before it is drawn. */
  warm: () => Promise<unknown>
  Later: ComponentType<Props>
}

/** Keeps a page in a chunk of its own: nobody who does not open it carries it. */
export function lazyPage<Props extends object = object>(
  bring: () => Promise<ComponentType<Props>>,
): Bringing<Props> {
  let here: ComponentType<Props> | undefined
  const warm = async () => {
    here = await bring()
    return { default: here }
  }
  return { now: () => here, warm, Later: lazy(warm) as unknown as ComponentType<Props> }
}

/** Draws such a page: at once where it was loaded before, else it suspends. Two routes share one place, so another page is another component. */
export function LazyPage<Props extends object>({ page, props }: { page: Bringing<Props>; props: Props }) {
  const Page = useMemo<ComponentType<Props>>(() => page.now() ?? page.Later, [page])
  return createElement(Page, props)
}
