/** The frame of a flow's page on a laptop, the same while the flow is on its way: its height, and the sizes in it. */
export const wideFrame =
  'lg:h-dvh lg:min-h-[34rem] [--dock:12.5rem] [--side:clamp(24.5rem,34.3vw,29.25rem)] xl:[--dock:11rem]'

/** Within it: the diagram; the panels beside; an article's sentence; the dock. */
export const wideGrid =
  'lg:grid min-h-0 flex-1 lg:grid-cols-[minmax(0,1fr)_var(--side)] lg:grid-rows-[minmax(0,1fr)_var(--article,0rem)_var(--dock)]'

/** The frame where each step has an article's sentence: it takes its room from the picture, not from the panels. */
export const articleFrame = `${wideFrame} [--article:9rem] min-[70rem]:[--article:6.75rem] xl:[--article:4.75rem]`

/** The dock's left part: the number, the caption, the way on; on a phone the place of the caption. */
export const wideDock =
  'min-h-0 border-rule max-lg:px-5 max-lg:pt-4 lg:row-span-2 lg:row-start-2 lg:grid lg:grid-cols-[4.6rem_minmax(0,1fr)_11.5rem] lg:gap-x-4 overflow-y-auto lg:border-t lg:px-5 lg:py-3.5 xl:gap-x-5 xl:ps-6'

/** The dock's right part: what the step asks. */
export const wideAside =
  'col-start-2 row-start-3 min-h-0 overflow-y-auto border-s border-t border-rule px-5 py-3 max-lg:hidden'

/** The column beside the diagram. */
export const wideSide =
  'col-start-2 row-span-2 row-start-1 flex min-h-0 min-w-0 flex-col border-s border-rule bg-card max-lg:hidden'

/** How the step's sentence is set. */
export const captionType =
  'text-pretty font-serif text-[27px]/8 tracking-[-0.005em] lg:text-[23px]/7 xl:text-[25px]/[30px]'
