import { cookieNotes } from './checks-cookies.en.ts'
import { grantNotes } from './checks-grants.en.ts'

/** Why the checks of web apps and of grants without a code exist. */
export const appNotes = { ...grantNotes, ...cookieNotes }
