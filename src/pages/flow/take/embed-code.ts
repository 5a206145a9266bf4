/** The frame that shows a step in another page. */
export function embedCode(link: string, title: string): string {
  const [page, hash] = link.split('#')
  const address = hash === undefined ? `${page}?embed` : `${page}#${hash}?embed`
  return `<iframe src="${attribute(address)}" title="${attribute(title)}" width="800" height="600" style="border:1px solid #ccc"></iframe>`
}

function attribute(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;')
}
