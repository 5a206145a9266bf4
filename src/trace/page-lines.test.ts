import { expect, it } from 'vitest'
import { pageLines } from './page-lines.ts'

it('reads a page as a person does: no style, no script, a line for each block', () => {
  const page =
    '<!doctype html><html><head><title>T</title><style>p{}</style></head><body><main><h1>Hello,\n <b>Lina</b></h1>' +
    '<script>alert(1)</script><form><input type="hidden" name="csrf" value="x"><button>Allow</button></form>' +
    '<p>&lt;b&gt; &#38; &quot;c&quot;</p></main></body></html>'
  expect(pageLines(page)).toEqual(['Hello, Lina', 'Allow', '<b> & "c"'])
  expect(pageLines('')).toEqual([])
})
