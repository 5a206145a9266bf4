export { cors, json, methodNotAllowed, page, seeOther, tooLong } from '#servers/respond.ts'
