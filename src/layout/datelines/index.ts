export { isKnownAgency, isSite } from './agencies.ts'
export { mayBeDateline } from './may-be.ts'
export { type DatelineReading, readDateline } from './read.ts'
