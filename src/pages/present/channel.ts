import { type Message, messageFrom } from './message.ts'

/** The way to the other windows of a session. */
export interface Channel {
  send: (message: Message) => void
  close: () => void
}

/**
 * Joins the windows of a session in this browser: over a BroadcastChannel; where there is none, by way of storage, whose
 * changes the other windows hear of. Neither needs a server, and both work in a file that was opened by a double click.
 */
export function openChannel(session: string, hear: (message: Message) => void): Channel {
  const name = `tokenwalk.present.${session}`
  const heard = (raw: unknown) => {
    const message = messageFrom(raw)
    if (message) hear(message)
  }
  return broadcast(name, heard) ?? byStorage(name, heard)
}

function broadcast(name: string, heard: (raw: unknown) => void): Channel | undefined {
  try {
    const channel = new BroadcastChannel(name)
    channel.onmessage = ({ data }) => heard(data)
    return { send: (message) => channel.postMessage(message), close: () => channel.close() }
  } catch {
    return undefined
  }
}

function byStorage(name: string, heard: (raw: unknown) => void): Channel {
  const changed = ({ key, newValue }: StorageEvent) => {
    if (key !== name || newValue === null) return
    try {
      heard(JSON.parse(newValue))
    } catch {
      // Not one of ours.
    }
  }
  addEventListener('storage', changed)
  return {
    send: (message) => {
      try {
        // Taken away at once: it was only to be heard. The same text twice would not be.
        localStorage.setItem(name, JSON.stringify(message))
        localStorage.removeItem(name)
      } catch {
        // Storage is blocked as well: this window stands alone, and shows so.
      }
    },
    close: () => removeEventListener('storage', changed),
  }
}
