import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

interface Entry {
  resolved?: string
  optionalDependencies?: Record<string, string>
}

const lock = JSON.parse(readFileSync(new URL('./../../package-lock.json', import.meta.url), 'utf8')) as {
  packages: Record<string, Entry>
}

test('package-lock.json names every build of a native package, or npm ci refuses it (node src/node/complete-lock.mjs)', () => {
  const missing = Object.entries(lock.packages).flatMap(([path, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies).filter(
      (name) => !lock.packages[`${path}/node_modules/${name}`] && !lock.packages[`node_modules/${name}`],
    ),
  )
  expect(missing).toEqual([])
})

test('package-lock.json names no registry', () => {
  expect(Object.entries(lock.packages).filter(([, { resolved }]) => resolved)).toEqual([])
})
