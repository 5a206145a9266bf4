/** A key of the keyboard, as written on it. */
export function Kbd({ children }: { children: string }) {
  return (
    <kbd className="inline-block min-w-6 rounded border border-edge bg-card px-1.5 text-center font-mono text-[12px] text-soft">
      {children}
    </kbd>
  )
}
