// Completes package-lock.json after packages were added or updated.
//
// A registry that mirrors only some builds of a native package makes npm leave the other systems' builds out of
// the lock file, and then `npm ci` refuses it everywhere. The builds are optional dependencies pinned by the
// package that offers them, so their entries can be written from its own: name, version, system. (No checksum:
// npm takes it from the registry when such a system asks for the build.)
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './program.mjs'

const file = join(root, 'package-lock.json')
const lock = JSON.parse(readFileSync(file, 'utf8'))
const added = []

for (const [path, owner] of Object.entries(lock.packages))
  for (const [name, version] of Object.entries(owner.optionalDependencies ?? {})) {
    const places = [`${path}/node_modules/${name}`, `node_modules/${name}`]
    if (path === '' || places.some((place) => lock.packages[place])) continue
    if (!/^\d+\.\d+\.\d+/.test(version)) throw new Error(`${name} is not pinned by ${path}: ${version}`)
    lock.packages[`node_modules/${name}`] = entry(name, version, owner)
    added.push(name)
  }

lock.packages = Object.fromEntries(
  Object.entries(lock.packages).sort(([one], [other]) => one.localeCompare(other, 'en')),
)
if (added.length > 0) writeFileSync(file, `${JSON.stringify(lock, null, 2)}\n`)
console.log(added.length > 0 ? `Added ${added.length}: ${added.join(', ')}` : 'Nothing is missing.')

/** The system stands in the name: cli-linux-x64-musl, oxide-win32-arm64-msvc, binding-wasm32-wasi. */
function entry(name, version, { dev }) {
  const parts = name.slice(name.lastIndexOf('/') + 1).split('-')
  const os = parts.find((part) =>
    /^(aix|android|darwin|freebsd|linux|netbsd|openbsd|openharmony|sunos|win32)$/.test(part),
  )
  const cpu = parts.find((part) =>
    /^(arm|arm64|ia32|loong64|mips64el|ppc64|riscv64|s390x|wasm32|x64)$/.test(part),
  )
  const libc =
    os === 'linux' && { musl: 'musl', musleabihf: 'musl', gnu: 'glibc', gnueabihf: 'glibc' }[parts.at(-1)]
  if (!cpu) throw new Error(`No system can be read from the name ${name}.`)
  return {
    version,
    cpu: [cpu],
    ...(dev && { dev }),
    ...(libc && { libc: [libc] }),
    optional: true,
    ...(os && { os: [os] }),
  }
}
