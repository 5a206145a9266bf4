import { Link } from 'wouter'
import { flowIndex } from '#flows/registry.ts'

/** The name of a flow that leads to it; nothing where there is no such flow. */
export function FlowLink({ id }: { id: string }) {
  const flow = flowIndex.find((one) => one.id === id)
  if (!flow) return null
  return (
    <Link
      href={`/flow/${id}`}
      className="inline-block min-h-6 font-semibold text-go underline underline-offset-4"
    >
      {flow.name}, {flow.variant}
    </Link>
  )
}
