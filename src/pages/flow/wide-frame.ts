/** The frame of a flow's page on a laptop, the same while the flow is on its way: its height, and the sizes in it. */
export const wideFrame =
  'lg:h-dvh lg:min-h-[34rem] [--dock:12.5rem] [--side:clamp(24.5rem,34.3vw,29.25rem)] xl:[--dock:11rem]'

/** Within it: the diagram; the panels beside; an article's sentence; the dock. */
export const wideGrid =
  'lg:grid min-h-0 flex-1 lg:grid-cols-[minmax(0,1fr)_var(--side)] lg:grid-rows-[minmax(0,1fr)_var(--article,0rem)_var(--dock)]'
