export { addressOf as useAddress } from '#pages/address/here.ts'
