/** What people and the TV do without the network. */
export const deviceActs = {
  'chooses-connect': 'Lina chooses “Connect SkyAlbum” with the remote control.',
  'shows-code': 'KiteFrame TV shows the address, the short code and a QR code.',
  waits: 'KiteFrame TV waits out the rest of the time that SkyAlbum ID asked for. The clock moves.',
}

/** What AGAIN does. */
export const deviceAgain = {
  notYet: 'Let the TV ask again at once',
  toldToSlowDown: 'Let the TV ask again at once',
  codeRefused: 'Open the page again',
}
