/** Why the checks of the device flow exist. */
export const deviceNotes: Readonly<Record<string, string>> = {
  'CK-DEV-PRESENT': 'The device code says which question is asked. Without it there is nothing to answer.',
  'CK-DEV-CODE': 'Stops guessing, and stops an app from taking tokens that Lina allowed to another one.',
  'CK-DEV-ONCE': 'A device code gives tokens once. A copy of it is worth nothing afterwards.',
  'CK-DEV-EXPIRED': 'A code that stays open for days gives an attacker days to find somebody who types it.',
  'CK-DEV-DENIED': 'Lina said no. The TV must hear it and stop, instead of asking for ever.',
  'CK-DEV-SLOW':
    'A device that asks too fast is told to wait five seconds more, so that many devices do not stop the server.',
  'CK-DEV-PENDING': 'No attack: the TV asks before Lina has decided, and simply asks again later.',
  'CK-DEV-TRIES':
    'Stops guessing: the code is short because people type it, so only few wrong tries are allowed.',
  'CK-DEV-USERCODE':
    'Finds the TV that shows this code. An old or invented code must connect nobody’s device.',
  'CK-DEVICE-STATUS': 'Anything but 200 is a refusal. The TV must not show codes from an error.',
  'CK-DEVICE-RESPONSE': 'Without both codes and a safe address, the TV has nothing to show to Lina.',
}
