/** What is left of a life, 0 to 1, as an arc that begins at twelve o'clock. Decoration: a text stands beside it. */
export function LifeRing({ share }: { share: number }) {
  return (
    <svg viewBox="0 0 12 12" width="11" height="11" aria-hidden="true" focusable="false" className="shrink-0">
      <circle cx="6" cy="6" r="4.6" fill="none" stroke="var(--edge)" strokeWidth="2" />
      {share > 0 && (
        <circle
          cx="6"
          cy="6"
          r="4.6"
          fill="none"
          stroke="var(--ink)"
          strokeWidth="2"
          pathLength="100"
          strokeDasharray={`${Math.round(share * 100)} 100`}
          transform="rotate(-90 6 6)"
        />
      )}
    </svg>
  )
}
