export { cors, json, methodNotAllowed, page, seeOther } from '#servers/respond.ts'
