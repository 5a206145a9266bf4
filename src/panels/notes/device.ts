import type { Shelf } from './annotation.ts'
import { deviceAnswer, deviceForm, deviceHttp, devicePage, devicePolls, deviceStatuses } from './device.en.ts'

/** Login for a device without a keyboard (RFC 8628). */
export const shelves: readonly Shelf[] = [
  { part: 'status', notes: deviceStatuses },
  { part: 'url', notes: deviceHttp },
  { part: 'form', at: /\/device_authorization$/, notes: deviceForm },
  { part: 'json', at: /\/device_authorization$/, notes: deviceAnswer },
  { part: 'form', at: /\/token$/, notes: devicePolls.form },
  { part: 'json', at: /\/token$/, notes: devicePolls.json },
  { part: 'form', notes: devicePage },
  { part: 'query', notes: devicePage },
]
