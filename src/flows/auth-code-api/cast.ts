export { photoCast as cast } from '#world/photo-cast.ts'
