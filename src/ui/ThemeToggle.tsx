import { Moon, Sun } from 'lucide-react'
import { useState } from 'react'
import { t } from '#i18n/t.ts'
import { IconButton } from './IconButton.tsx'
import { chooseTheme, currentTheme } from './theme.ts'

/** Changes between light and dark; until it is pressed the system decides. */
export function ThemeToggle() {
  const [theme, setTheme] = useState(currentTheme)
  const other = theme === 'dark' ? 'light' : 'dark'
  const press = () => {
    chooseTheme(other)
    setTheme(other)
  }
  return (
    <IconButton label={other === 'dark' ? t('theme-dark') : t('theme-light')} onClick={press}>
      {other === 'dark' ? <Moon size={18} aria-hidden="true" /> : <Sun size={18} aria-hidden="true" />}
    </IconButton>
  )
}
