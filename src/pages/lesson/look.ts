/** What links and headings of these pages look like. */
export const look = {
  h1: 'font-serif text-[36px]/[1.12] tracking-[-0.01em] text-balance sm:text-[46px]/[1.1] print:text-[26px]',
  h2: 'font-serif text-[26px]/8 print:text-[17px]/6 print:break-after-avoid',
  link: 'inline-flex min-h-8 items-center text-go underline underline-offset-4 max-sm:min-h-11',
  button:
    'inline-flex min-h-11 items-center justify-center gap-2 rounded-lg border border-edge px-4 text-[15px] font-semibold hover:bg-wash',
  primary:
    'inline-flex min-h-11 items-center justify-center gap-2 rounded-lg border border-go bg-go px-4 text-[15px] font-semibold text-on-go hover:border-go-deep hover:bg-go-deep',
  field: 'rounded-lg border border-field bg-card px-3 text-[15px] text-ink',
  label: 'text-[14px] font-semibold',
} as const
