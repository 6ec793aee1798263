/**
 * Usercentrics, versions 2 and 3.
 *
 * Source: https://usercentrics.com/docs/web/features/api/interfaces/ and
 * https://usercentrics.com/docs/web/features/v2/events_v2/events_v2/
 *
 * @module
 */
import { twice } from './later.ts'
import { mirror } from './mirror.ts'
import { reloadOnGrant } from './reload.ts'

/** Version 3. */
interface Manager {
  isInitialized(): Promise<boolean>
  getConsentDetails(): Promise<{
    consent: { updatedAt: number }
    services: Record<string, { consent?: { given: boolean; type: string } }>
  }>
}

/** Version 2. */
interface OlderManager {
  isInitialized(): boolean
  getServicesBaseInfo(): {
    id: string
    consent: { status: boolean; history: { type: string }[] }
  }[]
}

declare global {
  interface Window {
    __ucCmp?: Manager
    UC_UI?: OlderManager
  }
}

async function read(): Promise<void> {
  const { __ucCmp: manager, UC_UI: older } = window
  try {
    if (!(await (manager ?? older)?.isInitialized())) return
    const details = await manager?.getConsentDetails()
    const services = details
      ? Object.entries(details.services).map(
          ([id, { consent }]) => [id, consent?.given, consent?.type] as const,
        )
      : (older as OlderManager)
          .getServicesBaseInfo()
          .map(
            ({ id, consent: { status, history } }) =>
              [id, status, history.slice(-1)[0]?.type] as const,
          )
    // Defaults are `IMPLICIT`; version 2 has it in lower case.
    const answered = services.filter(([, , type]) => /explicit/i.test(type as string))
    const granted = answered.filter(([, isGranted]) => isGranted === true).map(([id]) => id)
    mirror('usercentrics', answered[0] && granted, details?.consent.updatedAt)
  } catch {
    // It is not what it says.
  }
}

reloadOnGrant()
const readTwice = twice(read)
for (const name of ['UC_UI_INITIALIZED', 'UC_CONSENT', 'UC_UI_CMP_EVENT']) {
  addEventListener(name, readTwice)
}
readTwice()
