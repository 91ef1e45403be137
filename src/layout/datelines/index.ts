export { isKnownAgency, isSite } from './agencies.ts'
export { type DatelineReading, readDateline } from './read.ts'
