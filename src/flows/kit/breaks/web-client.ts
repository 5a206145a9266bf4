/** What the breaks need to know of a web app. */
export interface WebClient {
  client_id: string
  client_secret?: string
  redirect_uri: string
  cookies: { transaction: { name: string } }
}
