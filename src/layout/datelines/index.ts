export { type DatelineReading, readDateline } from './read.ts'
