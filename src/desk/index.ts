// What everybody finds at their desk: notices, long work, and what the platform says of itself.
export { about } from './about/index.tsx'
export { jobs } from './jobs/index.tsx'
export { notices } from './notices/index.tsx'
export { search } from './search/index.tsx'
