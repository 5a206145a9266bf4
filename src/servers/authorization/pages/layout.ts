export { layout } from '#servers/page-layout.ts'
