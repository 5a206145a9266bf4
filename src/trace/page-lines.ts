/** What a person reads on a page, a line for each block of it. For the pages of our own servers, not for any HTML. */
export function pageLines(html: string): string[] {
  return html
    .replace(/^[\s\S]*?<body[^>]*>/i, '')
    .replace(/<(script|style)[\s\S]*?<\/\1>/gi, '')
    .split(/<\/?(?:p|h[1-6]|li|ul|ol|label|button|form|main|header|div|br|dt|dd|table|tr)\b[^>]*>/i)
    .map((line) =>
      unescaped(line.replace(/<[^>]*>/g, ''))
        .replace(/\s+/g, ' ')
        .trim(),
    )
    .filter((line) => line !== '')
}

const signs: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', amp: '&' }

function unescaped(text: string): string {
  return text.replace(/&(?:#(\d+)|(lt|gt|quot|amp));/g, (_, code?: string, name?: string) =>
    code === undefined ? (signs[name ?? ''] ?? '') : String.fromCodePoint(Number(code)),
  )
}
