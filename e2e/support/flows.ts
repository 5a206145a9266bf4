import { existsSync, readdirSync } from 'node:fs'
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { FlowDefinition } from '#flows/kit/types.ts'

const folder = resolve(import.meta.dirname, '../../src/flows')
const files = readdirSync(folder)
  .map((id) => resolve(folder, id, 'index.ts'))
  .filter((file) => existsSync(file))

/** Every flow that has a folder, as the registry finds it: a new one is tested by being there. */
export const flows = await Promise.all(
  files.map(async (file) => {
    const module = (await import(pathToFileURL(file).href)) as { default: FlowDefinition }
    return module.default
  }),
)
