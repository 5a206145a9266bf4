import { useRouter } from 'wouter'

/** A whole address for a path of the site, wherever its pages live: behind a base, or behind # in the single file. */
export function useAddress(path: string): string {
  const router = useRouter()
  if (typeof location === 'undefined') return path
  return new URL(router.hrefs(`${router.base}${path}`, router), location.href).href
}
