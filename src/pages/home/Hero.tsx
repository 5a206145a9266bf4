import { say } from './say.ts'

/** The statement: what this is, in one breath. */
export function Hero() {
  return (
    <div>
      <h1 className="text-balance font-serif text-[40px]/[1.08] tracking-[-0.012em] sm:text-[54px]/[1.05]">
        {say('lead')}
      </h1>
      <p className="mt-5 max-w-[33rem] text-[18px]/7 text-soft">{say('what')}</p>
    </div>
  )
}
