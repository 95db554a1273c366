export { Today, today } from './contract/today.ts'
