export { Decoded } from './Decoded.tsx'
export { Verified } from './Verified.tsx'
