import { Check, Copy } from 'lucide-react'
import { useEffect, useState } from 'react'
import { t } from '#i18n/t.ts'
import { copy } from './copy.ts'

interface Props {
  text: string
  /** What is copied, as the button's name: 'Copy the request'. */
  label: string
  /** Shows the label beside the icon instead of only naming the button. */
  wide?: boolean
  /** Told when nothing could be copied, so that the text can be selected for the person. */
  onFail?: () => void
}

/** Copies a text and says so for two seconds, to the eye and to a screen reader. */
export function CopyButton({ text, label, wide = false, onFail }: Props) {
  const [copied, setCopied] = useState(false)
  useEffect(() => {
    if (!copied) return
    const timer = setTimeout(() => setCopied(false), 2000)
    return () => clearTimeout(timer)
  }, [copied])
  const press = async () => {
    if (await copy(text)) setCopied(true)
    else onFail?.()
  }
  const Icon = copied ? Check : Copy
  return (
    <button
      type="button"
      onClick={press}
      title={label}
      className={`inline-flex min-h-8 cursor-pointer items-center gap-1.5 rounded-md text-[13px] text-soft hover:bg-wash hover:text-ink ${wide ? 'border border-edge px-3' : 'min-w-8 justify-center px-1.5'}`}
    >
      <Icon size={15} aria-hidden="true" />
      <span className={wide ? '' : 'sr-only'}>{label}</span>
      {/* Not role=status: the page has one, which announces the steps. */}
      <span aria-live="polite" className={wide ? 'text-ok empty:hidden' : 'sr-only'}>
        {copied ? t('copied') : ''}
      </span>
    </button>
  )
}
