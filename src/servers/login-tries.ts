import type { HttpResponse } from '#network/http.ts'
import { page } from './respond.ts'
import type { Counted } from './tries.ts'

/** Wrong passwords for one user name, wherever they were typed; one that nobody has counts like any other. */
export function triesOnUser(username: string, tries = 20): Counted {
  return [`password ${username}`, { tries, wait: 60 }]
}

/**
 * What a wrong password on a login page is counted under (RFC 6749 10.10). In one browser five, then a minute's wait.
 * Since a program that guesses takes a new browser each time, twenty for the user name as well; nobody is locked out for
 * longer than that minute, or anybody could do it to anybody.
 */
export function loginTries(browser: string, username: string): readonly Counted[] {
  return [[`login ${browser}`, { tries: 5, wait: 60 }], triesOnUser(username)]
}

/** The login page again, for somebody who has to wait (RFC 6585 4). */
export function waitPage(seconds: number, formWith: (trouble: string) => string): HttpResponse {
  const trouble = `Too many wrong passwords. Wait ${seconds} seconds, then try again.`
  return page(429, formWith(trouble), [['Retry-After', String(seconds)]])
}
