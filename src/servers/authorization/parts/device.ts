import { deviceGrant } from '#servers/authorization/checks/device-grant.ts'
import { decideDevice } from '#servers/authorization/endpoints/decide-device.ts'
import { showDevice, takeUserCode } from '#servers/authorization/endpoints/device.ts'
import { deviceAuthorization } from '#servers/authorization/endpoints/device-authorization.ts'
import { pollDevice } from '#servers/authorization/endpoints/grants/device.ts'
import { deviceQuestion } from '#servers/authorization/pages/device.ts'
import type { ServerPart } from '#servers/authorization/part.ts'

/** Devices that have no browser, or no keyboard (RFC 8628). */
export const device: ServerPart = {
  open: { '/device_authorization': { POST: deviceAuthorization } },
  closed: { '/device': { GET: showDevice, POST: takeUserCode } },
  grants: { [deviceGrant]: { redeem: pollDevice } },
  warning: deviceQuestion,
  decide: (deps, interaction, session) =>
    interaction.device === undefined ? undefined : decideDevice(deps, interaction.device, session),
  metadata: ({ issuer }) => ({ device_authorization_endpoint: `${issuer}/device_authorization` }),
}
