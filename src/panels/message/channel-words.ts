import type { MessageView } from '#trace/views.ts'

/** Which words tell how a message goes: a direct call that a browser carries is one of the page's own script. */
export function channelWords({ channel, agent }: Pick<MessageView, 'channel' | 'agent'>) {
  return channel === 'direct' && agent !== undefined ? 'channel-script' : (`channel-${channel}` as const)
}
