import type { MessageView } from '#trace/views.ts'

/**
 * Which words tell how a message goes: a direct call that a browser carries is one of the page's own script, and what a
 * learner has sent to an http address goes in the open.
 */
export function channelWords({
  channel,
  agent,
  request,
}: Pick<MessageView, 'channel' | 'agent' | 'request'>) {
  if (/^http:/i.test(request.url)) return 'channel-open'
  return channel === 'direct' && agent !== undefined ? 'channel-script' : (`channel-${channel}` as const)
}
