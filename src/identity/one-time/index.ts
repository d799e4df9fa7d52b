export { dropOnce, findOnce, newOnce, type Purpose, takeOnce } from './store.ts'
