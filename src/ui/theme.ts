export type Theme = 'light' | 'dark'

const key = 'tokenwalk.theme'

/** The theme on screen: the chosen one, else what the system asks for. */
export function currentTheme(): Theme {
  // While the build writes a page nobody looks at it yet.
  if (typeof document === 'undefined') return 'light'
  const chosen = document.documentElement.dataset.theme
  if (chosen === 'light' || chosen === 'dark') return chosen
  return matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light'
}

/** Shows a theme and remembers it where storage allows. */
export function chooseTheme(theme: Theme): void {
  document.documentElement.dataset.theme = theme
  try {
    localStorage.setItem(key, theme)
  } catch {
    // Blocked or full storage: the choice holds for this page.
  }
}
