import { AppWindow, Cog, Server, Smartphone, Tv } from 'lucide-react'

/** A sign for each place of the map. */
export const placeIcons = {
  server: Server,
  browser: AppWindow,
  own: Smartphone,
  device: Tv,
  machine: Cog,
} as const
